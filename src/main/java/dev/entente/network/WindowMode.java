package dev.entente.network;

/** How a window reads time. */
public enum WindowMode {
    /** What held or happened on some day of the range. */
    DURING,
    /** Everything that began on or before the last day of the range. */
    UPTO,
    /** What held or happened on the last day of the range. */
    ON
}
