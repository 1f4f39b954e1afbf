// SPDX-License-Identifier: EPL-2.0
import java.util.List;

/** When a sample of a recording was captured: a straight line through the time stamps of its packets. */
final class SampleTimes {

    private final double zero;
    private final double slope;

    /** @param packets time stamp, µs, and bytes of each, four bytes a sample */
    SampleTimes(List<long[]> packets) {
        double n = packets.size();
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        long origin = packets.get(0)[0];
        double sample = 0;
        for (var packet : packets) {
            double y = packet[0] - origin;
            sumX += sample;
            sumY += y;
            sumXx += sample * sample;
            sumXy += sample * y;
            sample += packet[1] / 4.0;
        }
        slope = (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
        zero = origin + (sumY - slope * sumX) / n;
    }

    long micros(int sample) {
        return Math.round(zero + slope * sample);
    }
}
