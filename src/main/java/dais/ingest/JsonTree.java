package dais.ingest;

import dais.diag.Code;
import dais.world.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON to lists, maps and texts, within limits. Numbers are kept as they are written; what is null is left out.
final class JsonTree {
    private final String shownName;
    private int values;

    private JsonTree(String shownName) {
        this.shownName = shownName;
    }

    /// @throws dais.diag.Failure where it is no JSON, or goes beyond the limits
    static Object read(String shownName, byte[] bytes) {
        JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), bytes)) {
            JsonTree tree = new JsonTree(shownName);
            json.nextToken();
            Object root = tree.value(json, 1);
            if (root == null || json.nextToken() != null) {
                throw Refusal.of(Code.DAMAGED, shownName, "holds more or less than one JSON value",
                        "fetch the file again from its publisher");
            }
            return root;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw Refusal.of(Code.DAMAGED, shownName,
                    "is no JSON that can be read" + (line > 0 ? ": something is wrong in line " + line : ""),
                    "fetch the file again from its publisher");
        }
    }

    private @Nullable Object value(JsonParser json, int depth) {
        if (++values > Limits.JSON_VALUES || depth > Limits.YAML_DEPTH) {
            throw Refusal.of(Code.FILE_TOO_LARGE, shownName,
                    depth > Limits.YAML_DEPTH
                            ? "is nested more than " + Limits.YAML_DEPTH + " deep"
                            : "holds more than " + Limits.JSON_VALUES + " values",
                    "ingest the record of one report");
        }
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                json.nextToken();
                Object value = value(json, depth + 1);
                if (value != null) {
                    map.put(key, value);
                }
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                Object value = value(json, depth + 1);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        return token == null || token == JsonToken.VALUE_NULL ? null : json.getString();
    }

    /// The value as an object; empty where it is none.
    static Map<String, Object> object(@Nullable Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inside) -> object.put(String.valueOf(key), inside));
        }
        return object;
    }

    /// The value as a list; empty where it is none.
    static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }
}
