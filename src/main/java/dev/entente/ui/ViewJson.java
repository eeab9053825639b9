package dev.entente.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A view as the browser holds it: every part, lists as arrays, null for "all" or "none". What the browser sends is read
 * like a link: it is as little to be trusted.
 */
final class ViewJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<String> LISTS =
            List.of("types", "kinds", "realis", "contexts", "actors", "articles", "selection");
    private static final List<String> NUMBERS = List.of("confidence", "statements");
    private static final List<String> TEXTS =
            List.of("from", "to", "mode", "level", "ego", "view", "camera", "measure");

    private ViewJson() {}

    static ObjectNode write(ViewState view) {
        Map<String, String> all = ViewParameters.all(view);
        ObjectNode json = MAPPER.createObjectNode();
        for (String name : LISTS) {
            String text = all.get(parameter(name));
            if (text == null) json.putNull(name);
            else list(json.putArray(name), text);
        }
        if (json.path("selection").isNull()) json.putArray("selection");
        for (String name : NUMBERS) json.put(name, Integer.parseInt(all.get(parameter(name))));
        for (String name : TEXTS) json.put(name, all.get(parameter(name)));
        return json;
    }

    static ViewState read(JsonNode json, ViewState defaults) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> part : json.properties()) {
            JsonNode value = part.getValue();
            if (value.isNull()) continue;
            parameters.put(parameter(part.getKey()), text(value));
        }
        return ViewParameters.read(parameters, defaults).view();
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) return value.asString();
        return value.isEmpty()
                ? "-"
                : value.valueStream().map(JsonNode::asString).collect(Collectors.joining(","));
    }

    private static void list(ArrayNode array, String text) {
        if (!text.equals("-")) for (String part : text.split(",")) array.add(part);
    }

    private static String parameter(String name) {
        return switch (name) {
            case "selection" -> "sel";
            case "measure" -> "size";
            default -> name;
        };
    }
}
