package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.KeyedHash;
import java.nio.file.Path;

/**
 * Where caches lie.
 *
 * @param folder outside of any vault
 * @param key proves that a cache was written by who holds it
 * @param hashed whether contents are hashed, so that files are known again that were copied or checked out anew
 */
public record CachePlace(Path folder, KeyedHash.Key key, boolean hashed) {}
