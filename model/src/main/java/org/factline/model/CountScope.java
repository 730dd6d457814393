package org.factline.model;

/** What stretch of events a prisoner count sums up. */
public enum CountScope {
    /** One event or one state of affairs. */
    EVENT,
    /** A part of another count: "including 70 defenders of Mariupol". */
    PART,
    /** A running total over many events: "5,800 since 2022". */
    CUMULATIVE,
    /** So many in each unit of time: "60 to 90 a week". */
    RATE
}
