package io.zhiben.hazard.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.hazard.criteria.SuggestedClause.Kind;
import io.zhiben.hazard.criteria.SuggestedClause.Reason;
import io.zhiben.hazard.directory.EnterpriseTraits;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseAdvisorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  private final ClauseAdvisor advisor = new ClauseAdvisor(Libraries.ofThisBuild());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what was found | industry | the clause that comes first
        "污水池有限空间作业没有审批，现场没有监护人员 | R90 | mem-10-2023/13.2",
        "抛光车间 粉 尘 清扫不到位，积尘严重 | C33 | mem-10-2023/11.10",
        "喷漆室没有通风，调漆间也没有可燃气体报警 | C36 | mem-10-2023/7.7",
        "喷漆室没有通风，调漆间也没有可燃气体报警 | C21 | mem-10-2023/8.6",
        "过山车安全压杠失效 | R90 | gb-45067-2024/4.9.b",
        "塔吊与高压线安全距离不足，群塔作业 | E47 | mohurd-5-2024/8.8",
        "罐区紧急切断阀被旁路，属于重大危险源 | C26 | saws-121-2017-chem/5",
        "冷库快速冻结装置没有单独的作业间，用的是液氨 | C13 | mem-10-2023/12.2",
        "掘进工作面局部通风机没有双风机双电源 | B06 | mem-21-2026/8.14",
        "甲烷传感器被塑料袋包裹，数据失真 | B06 | mem-21-2026/14.7",
        "尾矿库干滩长度小于设计，汛前没有调洪演算 | B09 | nmsa-88-2022/3.8",
        "罐笼提升机防坠器没有检验 | B08 | nmsa-88-2022/1.22",
        "暴雨极端天气没有撤人，井下没有停止作业 | B09 | nmsa-41-2024/1.4",
        "民爆仓库雷管和炸药同库存放 | F51 | miit-234-2024/11",
        "主变压器色谱乙炔超标 | D44 | ndrc-41-2026/5.6",
        "贮灰场坝体出现裂缝 | D44 | ndrc-41-2026/9.3"
      })
  void putsTheClauseFirstThatTheWordsAndTheTradeSpeakFor(
      String finding, String industry, String first) {
    List<SuggestedClause> suggested =
        advisor.suggest(finding, new EnterpriseTraits(industry, Set.of()), DAY, 10);
    assertEquals(first, suggested.getFirst().clauseId());
  }

  @Test
  void saysWhatSpeaksForAClause() {
    EnterpriseTraits cold = new EnterpriseTraits("C13", Set.of("ammonia"));
    SuggestedClause first = advisor.suggest("冷库 液氨", cold, DAY, 1).getFirst();
    assertTrue(
        first
            .why()
            .containsAll(
                List.of(
                    new Reason(Kind.KEYWORD, "液氨"),
                    new Reason(Kind.KEYWORD, "冷库"),
                    new Reason(Kind.INDUSTRY, "C13"),
                    new Reason(Kind.TAG, "ammonia"))),
        first.why().toString());
  }

  @ParameterizedTest
  @CsvSource({"走廊灯不亮, R90", "'', C31", "通风, R90", "安全出口被堵塞, R90"})
  void suggestsNothingWhereNothingSpeaksForIt(String finding, String industry) {
    assertEquals(
        List.of(), advisor.suggest(finding, new EnterpriseTraits(industry, Set.of()), DAY, 10));
  }

  @Test
  void leavesOutNothingWhileTheTradeIsUnknown() {
    assertTrue(
        advisor.suggest("清库", EnterpriseTraits.UNKNOWN, DAY, 10).stream()
            .anyMatch(clause -> clause.clauseId().equals("mem-10-2023/6.2")));
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, 0", "2026-07-01, 1"})
  void suggestsFromASetFromItsFirstDayOn(LocalDate day, long clauses) {
    EnterpriseTraits mine = new EnterpriseTraits("B06", Set.of());
    assertEquals(
        clauses,
        advisor.suggest("井口猴车没有急停", mine, day, 10).stream()
            .filter(clause -> clause.setId().equals("mem-21-2026"))
            .count());
  }

  @Test
  void suggestsFromSetsInForceOnly() {
    LocalDate before = LocalDate.of(2023, 5, 14);
    assertTrue(
        advisor.suggest("液氨 冷库 充装", EnterpriseTraits.UNKNOWN, before, 50).stream()
            .allMatch(clause -> clause.setId().startsWith("saws-121-2017")));
  }

  @Test
  void keepsToTheLimit() {
    assertEquals(3, advisor.suggest("粉尘 除尘", EnterpriseTraits.UNKNOWN, DAY, 3).size());
  }

  @Test
  void searchesByWordsSectorAndTrade() {
    assertEquals(
        List.of("mem-10-2023/12.1", "mem-10-2023/12.2"),
        ids(advisor.search(List.of("液氨"), "工贸", EnterpriseTraits.UNKNOWN, DAY, 50)));
    assertEquals(
        List.of("mem-10-2023/7.7"),
        ids(
            advisor.search(
                List.of("喷漆", "通风"), null, new EnterpriseTraits("C35", Set.of()), DAY, 50)));
  }

  private static List<String> ids(List<SuggestedClause> clauses) {
    return clauses.stream().map(SuggestedClause::clauseId).toList();
  }
}
