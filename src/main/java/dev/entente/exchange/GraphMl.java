package dev.entente.exchange;

import dev.entente.model.Actor;
import dev.entente.model.Relation;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.jspecify.annotations.Nullable;

/** Every relation is directed in GraphML; {@code symmetric} says which have no direction. */
final class GraphMl {
    void write(Collection<Relation> relations, Writer out) {
        DirectedMultigraph<String, Relation> graph = new DirectedMultigraph<>(null, null, false);
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Relation relation : relations) {
            actors.putIfAbsent(relation.source().id(), relation.source());
            actors.putIfAbsent(relation.target().id(), relation.target());
            graph.addVertex(relation.source().id());
            graph.addVertex(relation.target().id());
            graph.addEdge(relation.source().id(), relation.target().id(), relation);
        }
        GraphMLExporter<String, Relation> exporter = new GraphMLExporter<>(id -> id);
        exporter.setEdgeIdProvider(Relation::id);
        exporter.setVertexAttributeProvider(id -> node(Objects.requireNonNull(actors.get(id))));
        exporter.setEdgeAttributeProvider(GraphMl::edge);
        for (String name : new String[] {"label", "kind", "memberOf"})
            exporter.registerAttribute(name, AttributeCategory.NODE, AttributeType.STRING);
        for (String name : new String[] {"type", "nature", "realis", "from", "to", "edtf", "subject", "articles"})
            exporter.registerAttribute(name, AttributeCategory.EDGE, AttributeType.STRING);
        for (String name : new String[] {"symmetric", "lasting"})
            exporter.registerAttribute(name, AttributeCategory.EDGE, AttributeType.BOOLEAN);
        for (String name : new String[] {"score", "confidence"})
            exporter.registerAttribute(name, AttributeCategory.EDGE, AttributeType.DOUBLE);
        exporter.registerAttribute("statements", AttributeCategory.EDGE, AttributeType.INT);
        exporter.exportGraph(graph, out);
    }

    private static Map<String, Attribute> node(Actor actor) {
        return Map.of(
                "label", text(actor.name("en")),
                "kind", text(actor.kind().name()),
                "memberOf", text(actor.memberOf()));
    }

    private static Map<String, Attribute> edge(Relation relation) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put("type", text(relation.type().name()));
        attributes.put("nature", text(relation.kind().name()));
        attributes.put("realis", text(relation.realis().name()));
        attributes.put("from", text(relation.firstDay().toString()));
        attributes.put("to", text(Objects.toString(relation.lastDay(), null)));
        attributes.put("edtf", text(relation.validity().edtf()));
        attributes.put("subject", text(relation.subject()));
        attributes.put(
                "articles",
                text(relation.evidence().stream()
                        .map(piece -> piece.articleId())
                        .distinct()
                        .collect(Collectors.joining(" "))));
        attributes.put(
                "symmetric", DefaultAttribute.createAttribute(relation.type().symmetric()));
        attributes.put("lasting", DefaultAttribute.createAttribute(relation.lasting()));
        attributes.put("score", DefaultAttribute.createAttribute(relation.type().score()));
        attributes.put("confidence", DefaultAttribute.createAttribute(relation.confidence()));
        attributes.put(
                "statements",
                DefaultAttribute.createAttribute(relation.evidence().size()));
        return attributes;
    }

    /** XML 1.0 has no way to write control characters, so they become spaces. */
    private static Attribute text(@Nullable String value) {
        return DefaultAttribute.createAttribute(
                value == null ? "" : value.replaceAll("[\\p{Cc}\\uFFFE\\uFFFF\\uD800-\\uDFFF&&[^\\t\\n\\r]]", " "));
    }
}
