package io.zhiben.enterprise.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The fictive enterprises of Donglihu by the kinds that the plan names (catalogue rows D-072 and
 * D-074 to D-085), over its 13 domains. Every name says that it is an example.
 */
final class DemoTrades {

  /** Domain; number; kind; industry; scale; tags; nouns. A noun with a slash is the whole name. */
  private static final String TRADES =
      """
      1;1;企业;R90;大型;重点单位、人员密集、规上;/湖光示例主题乐园
      1;1;企业;H61;大型;重点单位、人员密集、规上;/东岸示例酒店会议中心
      1;1;企业;I64;大型;重点单位、规上;/云帆示例客户服务中心
      1;1;企业;F51;中型;重点单位、人员密集;/芦花示例花卉交易市场
      1;1;企业;F52;大型;重点单位、人员密集、规上;/湖心示例购物中心
      1;1;企业;H61;中型;重点单位、人员密集;/暖泉示例温泉度假村
      2;6;企业;N78;小型;人员密集;景区游船码头,景区观光车服务站,风景区露营地
      2;4;事业单位;N78;小型;;公园管理处,湿地公园管理站
      3;4;企业;E47;中型;高危、规上;建筑工程公司,房屋建设公司
      3;4;企业;E48;中型;高危;市政工程公司,道路工程公司
      3;4;企业;E49;小型;高危;机电安装公司,消防安装公司
      3;4;企业;E50;微型;;装饰装修公司,门窗工程公司
      4;12;企业;K70;小型;;物业服务公司,住宅小区服务中心
      4;2;企业;K70;中型;规上;房地产开发公司
      5;6;事业单位;P83;中型;人员密集;小学,幼儿园,中学
      5;6;社会组织;P83;小型;人员密集;培训学校,艺术培训中心
      5;4;事业单位;Q84;小型;人员密集;社区卫生服务站
      5;3;企业;Q84;微型;;口腔诊所
      5;3;社会组织;Q85;小型;人员密集;养老院
      5;2;企业;O80;微型;人员密集;托育园
      6;6;事业单位;N76;小型;;湖泊管护站,河道养护所,泵站管理所
      7;8;企业;I65;小型;自持载体;软件公司,数据服务公司
      7;5;企业;M73;小型;自持载体;研发中心
      7;3;企业;L72;微型;自持载体;会展服务公司
      7;2;企业;H62;微型;自持载体、人员密集;员工餐厅
      8;12;个体工商户;H62;微型;九小场所;餐馆,烧烤店,早餐店,火锅店
      8;14;个体工商户;F52;微型;九小场所;便利店,五金店,药店,超市,服装店
      8;8;个体工商户;O80;微型;九小场所;理发店,浴池,洗衣店,美容院
      8;5;个体工商户;O81;微型;九小场所;汽修店,电动车维修店
      8;5;个体工商户;R90;微型;九小场所、人员密集;网吧,歌厅
      9;4;企业;N78;小型;;保洁服务公司,道路清扫公司
      9;2;企业;N78;小型;;垃圾转运站
      9;2;企业;N77;小型;;污水处理站
      10;9;个体工商户;H61;微型;民宿轰趴;民宿,湖景民宿
      10;5;个体工商户;R90;微型;民宿轰趴、人员密集;轰趴馆
      11;5;企业;G59;中型;;仓储公司,冷链仓库
      11;4;企业;G54;中型;;物流公司
      11;4;企业;G60;微型;;快递网点
      11;3;企业;M73;小型;;新材料研究所
      11;3;企业;L72;微型;;管理咨询公司
      11;2;企业;F52;小型;高危;加油站
      11;1;企业;D45;小型;高危;燃气配送站
      12;2;机关;S92;小型;;政务服务大厅
      12;2;机关;S91;小型;;机关办公楼
      12;2;机关;S94;小型;;综合服务办公区
      13;2;企业;D44;中型;国有企业、规上;能源站
      13;2;企业;D46;中型;国有企业;供水站
      13;1;企业;G54;中型;国有企业、人员密集;公交场站
      """;

  private static final List<String> BEFORE =
      List.of("晴湾", "白鹭", "芦苇", "云帆", "北岸", "南岸", "西岸", "暖阳", "青禾", "星湖", "柳岸", "新月");

  private DemoTrades() {}

  /**
   * One fictive enterprise.
   *
   * @param domain number of the domain that it falls into
   */
  record Trade(int domain, String name, String kind, String industry, String scale, String tags) {

    boolean has(String tag) {
      return Set.of(tags.split("、")).contains(tag);
    }
  }

  /** All of them by domain; the theme park first. */
  static List<Trade> all() {
    List<Trade> trades = new ArrayList<>();
    for (String line : TRADES.split("\n")) {
      String[] fields = line.split(";", -1);
      List<String> nouns = Arrays.asList(fields[6].split(","));
      for (int i = 0; i < Integer.parseInt(fields[1]); i++) {
        String noun = nouns.get(i % nouns.size());
        int turn = (i / nouns.size() + trades.size() - i) % BEFORE.size();
        String name = noun.startsWith("/") ? noun.substring(1) : BEFORE.get(turn) + "示例" + noun;
        trades.add(
            new Trade(
                Integer.parseInt(fields[0]), name, fields[2], fields[3], fields[4], fields[5]));
      }
    }
    return trades;
  }
}
