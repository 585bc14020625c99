package io.github.vaultvet.config;

/** A value that remembers who set it. */
public record Sourced<T>(T value, Origin origin) {}
