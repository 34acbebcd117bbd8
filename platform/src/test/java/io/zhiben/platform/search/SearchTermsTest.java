package io.zhiben.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.search.SearchQuery.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

  @Test
  void pairsOfCharactersAndOfInitials() {
    assertEquals(Set.of("湖光", "光店", "p:hg", "p:gd"), SearchTerms.ofName("湖光店"));
  }

  @ParameterizedTest
  @CsvSource({
    "湖光示例主题乐园, hgslztly",
    "重庆火锅, cqhg",
    "长沙银行, csyh",
    "厦门会计, xmkj",
    "ＡＢＣ 第3 营业厅, abcd3yyt",
    "东丽湖（街道）, dlhjd",
    "𠮷野家, yj"
  })
  void initialsAreReadByPhrase(String name, String initials) {
    assertEquals(initials, SearchTerms.initials(name));
  }

  @ParameterizedTest
  @CsvSource({
    "湖光示例主题乐园, 示例, NAME",
    "湖光示例主题乐园, 主题乐园, NAME",
    "湖光示例主题乐园, 湖 光, NAME",
    "湖光（示例）主题乐园, 光示, NAME",
    "湖光示例主题乐园, hgsl, INITIALS",
    "湖光示例主题乐园, LY, INITIALS",
    "重庆火锅, cqhg, INITIALS",
    "重庆火锅, zqhg, INITIALS",
    "单氏酒店, dsjd, INITIALS",
    "单氏酒店, ssjd, INITIALS",
    "长乐超市, zlcs, INITIALS",
    "长乐超市, cycs, INITIALS",
    "ＫＦＣ快餐, kfc, INITIALS",
    "1988酒吧, 1988, INITIALS",
    "1988酒吧, 88酒, NAME",
    "𠮷野家, 𠮷野, NAME",
    "这是一个名字特别特别长的示例企业有限责任公司东丽湖第一分公司, 名字特别特别长的示例企业有限责任公司东丽湖第一, NAME"
  })
  void findsTheName(String name, String typed, Kind kind) {
    SearchQuery query = SearchQuery.parse(typed);
    assertEquals(kind, query.kind());
    assertTrue(
        SearchTerms.ofName(name).containsAll(query.terms()),
        () -> SearchTerms.ofName(name) + " lacks some of " + query.terms());
    assertTrue(!query.terms().isEmpty() && query.terms().size() <= 8);
  }

  @ParameterizedTest
  @CsvSource({
    "91120110MA5KB0001J, 91120110MA5KB0001J",
    "91120110ma5k, 91120110MA5K",
    "91120110, 91120110",
    "９１１２０１１０, 91120110",
    "UL120110013000001, UL120110013000001",
    "ul12, UL12"
  })
  void aCodeIsLookedForByItsBeginning(String typed, String text) {
    assertEquals(new SearchQuery(Kind.CODE, text, List.of()), SearchQuery.parse(typed));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "湖", "h", "（）", "％", "_%", "𠮷", "'"})
  void lessThanTwoCharactersFindNothing(String typed) {
    SearchQuery query = SearchQuery.parse(typed);
    assertEquals(Kind.TOO_SHORT, query.kind());
    assertTrue(query.terms().isEmpty());
  }

  @Test
  void aNameOfOneCharacterHasItself() {
    assertEquals(Set.of("湖"), SearchTerms.ofName("湖"));
    assertEquals(Set.of(), SearchTerms.ofName("（）！"));
  }

  @Test
  void otherOrderIsNotFound() {
    Set<String> terms = SearchTerms.ofName("湖光示例主题乐园");
    assertTrue(!terms.containsAll(SearchQuery.parse("光湖").terms()));
    assertTrue(!terms.containsAll(SearchQuery.parse("gh").terms()));
  }

  @Test
  void noTermIsLongerThanTheColumn() {
    for (String name : List.of("湖光示例", "𠮷𠮷𠮷", "abc", "Ⅷ㎏示例")) {
      SearchTerms.ofName(name)
          .forEach(t -> assertTrue(t.length() <= SearchTerms.MAX_TERM_LENGTH, t));
    }
  }
}
