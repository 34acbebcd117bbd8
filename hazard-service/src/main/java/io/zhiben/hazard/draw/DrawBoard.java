package io.zhiben.hazard.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The algorithm {@code zhiben-draw/1}: pool, seed and public value give an order of all enterprises
 * and one of all inspectors; the first ones are the targets, and the inspectors are dealt to them
 * in turn. Replacements follow from the same orders. Pure: the same input gives the same result, in
 * this program and in any other that follows {@code docs/random-draw.md}.
 */
final class DrawBoard {
  static final String ALGORITHM = "zhiben-draw/1";

  private final List<String> enterpriseOrder;
  private final List<String> inspectorOrder;
  private final List<DrawTarget> drawn;
  private final List<DrawTarget> targets;
  private final Map<Integer, Set<String>> recused = new HashMap<>();
  private int usedEnterprises;

  private DrawBoard(DrawPool pool, List<String> enterpriseOrder, List<String> inspectorOrder) {
    this.enterpriseOrder = enterpriseOrder;
    this.inspectorOrder = inspectorOrder;
    this.drawn = deal(pool.counts());
    this.targets = new ArrayList<>(drawn);
    this.usedEnterprises = drawn.size();
  }

  /** Whether the pool has what is to be drawn from it. */
  static boolean isPossible(DrawPool pool) {
    DrawCounts counts = pool.counts();
    return counts.enterprises() <= pool.enterprises().size()
        && counts.inspectors() <= pool.inspectors().size()
        && counts.team() <= counts.inspectors();
  }

  /** The promise that is made of the seed before the draw. */
  static String commitmentOf(String seed) {
    return Sha256.hex(ALGORITHM + ":" + seed);
  }

  /**
   * @param publicValue said at the draw by somebody who doesn't know the seed; empty when nobody
   *     did
   */
  static DrawBoard draw(DrawPool pool, String seed, String publicValue) {
    String key = Sha256.hex(ALGORITHM + ":" + seed + ":" + pool.hash() + ":" + publicValue);
    List<Integer> enterprises =
        WeightedOrder.of(
            pool.enterprises().stream().map(PoolEnterprise::weight).toList(),
            new DrawStream(key, "enterprises"));
    List<Integer> inspectors =
        WeightedOrder.of(
            pool.inspectors().stream().map(inspector -> 1).toList(),
            new DrawStream(key, "inspectors"));
    return new DrawBoard(
        pool,
        enterprises.stream().map(at -> pool.enterprises().get(at).id()).toList(),
        inspectors.stream().map(at -> pool.inspectors().get(at).code()).toList());
  }

  private List<DrawTarget> deal(DrawCounts counts) {
    List<DrawTarget> dealt = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < counts.enterprises(); i++) {
      List<String> team = new ArrayList<>();
      for (int j = 0; j < counts.team(); j++) {
        team.add(inspectorOrder.get(next++ % counts.inspectors()));
      }
      dealt.add(new DrawTarget(i + 1, enterpriseOrder.get(i), List.copyOf(team)));
    }
    return dealt;
  }

  /** The result before any change. */
  List<DrawTarget> drawn() {
    return drawn;
  }

  /** The result after the changes so far. */
  List<DrawTarget> targets() {
    return List.copyOf(targets);
  }

  Optional<DrawTarget> target(int no) {
    return no >= 1 && no <= targets.size() ? Optional.of(targets.get(no - 1)) : Optional.empty();
  }

  /**
   * Takes an inspector out of a target's team. In comes the next one in the drawn order behind him,
   * going round, who is not in the team and was not taken out of it before.
   *
   * @return the code of who came in; null when nobody is left
   */
  String recuse(int no, String code) {
    DrawTarget target = targets.get(no - 1);
    List<String> team = new ArrayList<>(target.team());
    int seat = team.indexOf(code);
    if (seat < 0) {
      throw new IllegalArgumentException(code + " is not in the team");
    }
    Set<String> out = recused.computeIfAbsent(no, key -> new HashSet<>());
    out.add(code);
    String replacement = nextInspector(code, team, out);
    if (replacement == null) {
      team.remove(seat);
    } else {
      team.set(seat, replacement);
    }
    targets.set(no - 1, new DrawTarget(no, target.enterpriseId(), List.copyOf(team)));
    return replacement;
  }

  private String nextInspector(String code, List<String> team, Set<String> out) {
    int from = inspectorOrder.indexOf(code);
    for (int step = 1; step < inspectorOrder.size(); step++) {
      String candidate = inspectorOrder.get((from + step) % inspectorOrder.size());
      if (!team.contains(candidate) && !out.contains(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /**
   * Takes a target's enterprise out. In comes the first one in the drawn order that was no target
   * yet; the team stays, and who was recused from the old enterprise may inspect the new one later.
   *
   * @return the id of the enterprise that came in; null when none is left
   */
  String withdraw(int no) {
    DrawTarget target = targets.get(no - 1);
    if (target.enterpriseId() == null) {
      throw new IllegalArgumentException("target " + no + " has no enterprise");
    }
    String replacement =
        usedEnterprises < enterpriseOrder.size() ? enterpriseOrder.get(usedEnterprises++) : null;
    recused.remove(no);
    targets.set(no - 1, new DrawTarget(no, replacement, target.team()));
    return replacement;
  }

  /**
   * Repeats changes.
   *
   * @throws IllegalArgumentException when one of them brought in somebody else
   */
  DrawBoard after(List<DrawChange> changes) {
    for (DrawChange change : changes) {
      String putIn =
          switch (change.kind()) {
            case RECUSED -> recuse(change.target(), change.takenOut());
            case WITHDRAWN -> withdraw(change.target());
          };
      if (!Objects.equals(putIn, change.putIn())) {
        throw new IllegalArgumentException("change " + change.seq() + " should bring in " + putIn);
      }
    }
    return this;
  }
}
