package dais.select;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what was worked out for a key, of very many the ones last asked for. What is worked out must follow from the
/// key alone, so that it does not matter who asked first. Safe for use by several threads, who do not wait for one
/// another's work.
final class Memo<K, V> {
    private final Map<K, V> known;

    /// @param most how many are remembered
    Memo(int most) {
        known = new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key, Function<K, V> work) {
        synchronized (known) {
            V value = known.get(key);
            if (value != null) {
                return value;
            }
        }
        V value = work.apply(key);
        synchronized (known) {
            known.put(key, value);
        }
        return value;
    }
}
