package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.List;
import org.factline.model.PrisonerCount;

/** Tells which numbers are sums of those of several stages: of days told one after another, or of a day and a plan. */
final class StageSums {
    private static final int MOST = 100;
    private static final int PLANS = 8;
    private static final double SHARE = 0.2;
    private final List<DayNumbers> days = new ArrayList<>();
    private final List<DayNumbers> plans = new ArrayList<>();

    StageSums(List<Draft> days, List<Draft> plans) {
        days.stream().limit(MOST).forEach(day -> this.days.add(DayNumbers.of(day)));
        plans.stream().limit(PLANS).forEach(plan -> this.plans.add(DayNumbers.of(plan)));
    }

    boolean isSum(PrisonerCount count) {
        return isRun(count) || days.stream().anyMatch(day -> isBegun(count, day));
    }

    /** The text may tell of other days before those that make up a sum, and after them. */
    private boolean isRun(PrisonerCount count) {
        long total = count.quantity().number();
        long sum = 0;
        int first = 0;
        for (int i = 0; i < days.size(); i++) {
            sum += days.get(i).besides(count);
            while (sum > total) {
                sum -= days.get(first++).besides(count);
            }
            if (sum == total
                    && days.subList(first, i + 1).stream()
                                    .filter(day -> day.counts(count))
                                    .count()
                            > 1) {
                return true;
            }
        }
        return false;
    }

    /** "1,000 prisoners, of whom 450 came home on Tuesday; the other 550 are to follow". */
    private boolean isBegun(PrisonerCount count, DayNumbers day) {
        long rest = count.quantity().number() - day.besides(count);
        boolean goesOn = rest >= SHARE * count.quantity().number() && day.counts(count);
        return goesOn && plans.stream().anyMatch(plan -> plan.besides(count) == rest);
    }
}
