package io.zhiben.platform.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The first letters of the pinyin of a normalised name, a set of letters a character.
 *
 * <p>The library reads by phrase (重庆 is c-q, 银行 is y-h); where it knows no phrase it takes a
 * character's first reading. Characters of enterprise names that people read in two ways have the
 * other letter as well, so that 单氏 is found by "ds" and by "ss". Other rare readings are not known.
 */
final class Initials {

  private static final Map<Integer, String> TWO_READINGS = new HashMap<>();

  static {
    for (String entry :
        ("重zc 长zc 行hx 乐ly 单ds 朝zc 调td 都d 厦sx 会hk 车cj 盛sc 石sd 曾zc 仇cq 解jx 区qo 查cz 翟zd"
                + " 尉wy 贾jg 召zs 藏cz 奇qj 卡kq 传cz 校xj 系xj 折zs 率ls 晟sc 术sz 宿sx 什s 说s 属sz"
                + " 参cs 差c 弹dt 畜xc 给gj 巷xh 露l 蔓mw 模m 番fp 泊pb 堡bp 埔bp 圩wx 亳b 莘sx 浒xh 祭zj")
            .split(" ")) {
      int character = entry.codePointAt(0);
      TWO_READINGS.put(character, entry.substring(Character.charCount(character)));
    }
  }

  private Initials() {}

  /** Letters that each character may begin with; Latin letters and digits stand for themselves. */
  static List<String> of(String normalised) {
    List<String> letters = new ArrayList<>();
    for (int at = 0; at < normalised.length(); ) {
      int end = at;
      while (end < normalised.length() && isHan(normalised.charAt(end))) {
        end++;
      }
      if (end > at) {
        letters.addAll(ofHan(normalised.substring(at, end)));
        at = end;
      } else {
        int character = normalised.codePointAt(at);
        if (character < 0x80) {
          letters.add(Character.toString(character));
        }
        at += Character.charCount(character);
      }
    }
    return letters;
  }

  private static List<String> ofHan(String run) {
    String[] read = PinyinHelper.toPinyin(run, PinyinStyleEnum.FIRST_LETTER).split(" ");
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < run.length(); i++) {
      String first =
          read.length == run.length()
              ? read[i]
              : PinyinHelper.toPinyin(run.substring(i, i + 1), PinyinStyleEnum.FIRST_LETTER);
      if (first.length() == 1 && first.charAt(0) >= 'a' && first.charAt(0) <= 'z') {
        String other = TWO_READINGS.getOrDefault((int) run.charAt(i), "");
        letters.add(first + other.replace(first, ""));
      }
    }
    return letters;
  }

  /** Characters of the basic plane; the library knows no others. */
  private static boolean isHan(char c) {
    return !Character.isSurrogate(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
