package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ExportIT extends Journey {
    private Reader reader;

    @BeforeEach
    void a_reader_comes() {
        reader = reader().open("?from=2020-01-01&to=2020-01-31");
    }

    @Test
    void the_drawing_holds_what_the_screen_holds() throws Exception {
        Document drawing = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(saved("Drawing (SVG)").path().toFile());

        assertThat(drawing.getDocumentElement().getNodeName()).isEqualTo("svg");
        assertThat(values(drawing, "data-edge")).isEqualTo(reader.edgeIds()).isNotEmpty();
        assertThat(values(drawing, "data-actor"))
                .isEqualTo(reader.nodes().stream().map(Reader.Node::id).collect(Collectors.toSet()));
        assertThat(drawing.getDocumentElement().getTextContent())
                .contains("Libya", "January 2020", "Cooperation in words");
    }

    @Test
    void the_picture_has_double_size() throws Exception {
        Download file = saved("Picture (PNG, double size)");

        assertThat(file.suggestedFilename()).endsWith(".png").contains("2020-01-01");
        try (var bytes = Files.newInputStream(file.path())) {
            double width = reader.page.locator("actor-network").boundingBox().width;
            assertThat(ImageIO.read(bytes).getWidth()).isEqualTo((int) (2 * width));
        }
    }

    private Download saved(String kind) {
        reader.page.getByLabel("Export picture").click();
        return reader.page.waitForDownload(() -> reader.page.getByText(kind).click());
    }

    private static Set<String> values(Document document, String attribute) {
        NodeList all = document.getElementsByTagName("*");
        Set<String> values = new HashSet<>();
        for (int k = 0; k < all.getLength(); k++) {
            var value = all.item(k).getAttributes().getNamedItem(attribute);
            if (value != null) values.add(value.getNodeValue());
        }
        return values;
    }
}
