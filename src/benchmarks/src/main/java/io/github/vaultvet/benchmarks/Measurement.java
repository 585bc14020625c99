package io.github.vaultvet.benchmarks;

/**
 * What one run of a program cost.
 *
 * @param cpu seconds of user and system time, children included
 * @param wall seconds
 * @param peak memory in MiB; 0 where GNU time is not there to tell
 */
record Measurement(double cpu, double wall, double peak) {}
