package dev.entente.exchange;

import static dev.entente.Sample.CATALOG;
import static dev.entente.Sample.ERDOGAN;
import static dev.entente.Sample.GNA;
import static dev.entente.Sample.RUSSIA;
import static dev.entente.Sample.TURKEY;
import static dev.entente.Sample.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Context;
import dev.entente.model.Reading;
import dev.entente.model.Reason;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.network.TemporalNetwork;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportFormatTest {
    private static final Reading READING = new Reading(
            null, null, null, List.of(new Reading.Step(Reading.Aspect.DATE, Reason.of(Reason.Key.SINCE, "2020-01"))));

    @Test
    void a_line_says_everything_about_a_relation() throws IOException {
        Relation relation = says(ERDOGAN, RelationType.MEDIATE, GNA)
                .since("2020-01")
                .about("ceasefire")
                .contexts(Context.MILITARY, Context.DIPLOMATIC)
                .at(7)
                .relation("Erdoğan called.", READING);

        JsonNode line = JsonMapper.shared().readTree(write(ExportFormat.JSONL, false, relation));

        assertThat(line).isEqualTo(JsonMapper.shared().readTree("""
                        {"id": "%s", "article": "a", "type": "MEDIATE", "plover": "CONSULT", "kind": "STATE",
                         "realis": "ACTUAL",
                         "source": {"id": "recep-tayyip-erdogan", "name": "Recep Tayyip Erdoğan", "kind": "PERSON",
                                    "lineage": ["TUR"], "aliases": []},
                         "target": {"id": "LBY-GNA", "name": "GNA", "kind": "GOVERNMENT", "lineage": ["LBY"],
                                    "aliases": ["Government of National Accord"]},
                         "from": "2020-01", "to": null, "edtf": "2020-01/..", "lasting": false,
                         "subject": "ceasefire", "context": ["MILITARY", "DIPLOMATIC"], "attribution": null,
                         "confidence": 0.8,
                         "evidence": [{"article": "a", "sentence": 0, "start": 7, "end": 22,
                                       "quote": "Erdoğan called."}]}
                        """.formatted(relation.id())));
    }

    @Test
    void a_relation_of_two_articles_is_two_lines() throws IOException {
        TemporalNetwork network = new TemporalNetwork(
                CATALOG,
                List.of(
                        says(TURKEY, RelationType.AID, GNA).relation(),
                        says(TURKEY, RelationType.AID, GNA)
                                .in("b", "2020-01-10")
                                .relation()));

        String lines = write(ExportFormat.JSONL, false, network.relations().getFirst());

        assertThat(lines.lines()).hasSize(2).anyMatch(line -> line.contains("\"article\":\"b\""));
    }

    @Test
    void explanations_are_given_on_request() throws IOException {
        Relation relation = says(TURKEY, RelationType.AID, GNA).relation("Aid.", READING);

        assertThat(write(ExportFormat.JSONL, true, relation))
                .contains("\"why\":[{\"aspect\":\"DATE\",\"because\":\"the text says since 2020-01\"}]");
        assertThat(write(ExportFormat.JSONL, false, relation)).doesNotContain("why");
    }

    @Test
    void cells_are_quoted_and_never_formulas() throws IOException {
        Relation relation =
                says(TURKEY, RelationType.AID, GNA).about("=cmd()").relation("He said: \"yes,\nno\".", READING);

        assertThat(write(ExportFormat.CSV, false, relation))
                .startsWith("id,article,type,plover,kind,realis,source,sourceName,target,targetName,from,to,")
                .contains("\"'=cmd()\"")
                .contains("\"He said: \"\"yes,\nno\"\".\"");
    }

    @Test
    void a_graph_is_xml_with_actors_and_relations() throws Exception {
        Relation relation = says(TURKEY, RelationType.AGREE, RUSSIA)
                .about("gas & <pipes>\u0007")
                .relation();

        Document graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(write(ExportFormat.GRAPHML, false, relation))));

        assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(2);
        assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo(1);
        assertThat(graph.getElementsByTagName("edge").item(0).getTextContent()).contains("gas & <pipes>");
    }

    private static String write(ExportFormat format, boolean explained, Relation... relations) throws IOException {
        StringWriter out = new StringWriter();
        format.write(List.of(relations), CATALOG, explained, out);
        return out.toString();
    }
}
