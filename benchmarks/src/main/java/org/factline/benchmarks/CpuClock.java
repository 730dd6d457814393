package org.factline.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Measures the CPU time of the whole process, garbage collection included, whatever else the machine does. */
final class CpuClock {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double NANOS = 1e9;

    private CpuClock() {}

    /** Returns the CPU seconds that an action takes. */
    static double seconds(Runnable action) {
        long start = PROCESS.getProcessCpuTime();
        action.run();
        return (PROCESS.getProcessCpuTime() - start) / NANOS;
    }

    /** Returns the least CPU seconds of several runs. */
    static double leastSeconds(int runs, Runnable action) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            least = Math.min(least, seconds(action));
        }
        return least;
    }
}
