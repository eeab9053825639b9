package dev.entente.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What the keyboard does. */
final class HelpDialog extends Dialog {
    private static final List<String> SHORTCUTS =
            List.of("help", "search", "play", "step", "bigStep", "travel", "select", "add", "clear", "undo", "redo", "fit");

    HelpDialog(Words words) {
        setHeaderTitle(words.of("help.title"));
        addClassName("help-dialog");
        DescriptionList list = new DescriptionList();
        list.addClassName("shortcuts");
        for (String shortcut : SHORTCUTS)
            list.add(
                    new DescriptionList.Term(words.of("shortcut." + shortcut + ".keys")),
                    new DescriptionList.Description(words.of("shortcut." + shortcut)));
        add(list, new Paragraph(words.of("help.mouse")));
        getFooter().add(new Button(words.of("close"), click -> close()));
    }
}
