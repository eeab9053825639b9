package dev.entente.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.entente.model.Actor;
import dev.entente.model.Relation;
import dev.entente.network.FoldedEdge;
import dev.entente.network.NetworkWindow;
import dev.entente.ui.TableRow.Group;
import dev.entente.ui.TableRow.Single;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The relations and the actors of the window as tables: the same selection as in the picture, in another form. */
final class TableView extends Div {
    /** What relations are gathered by. */
    enum Grouping {
        NONE,
        PAIR,
        TYPE
    }

    final TreeGrid<TableRow> relations = new TreeGrid<>();
    final Grid<Actor> actors = new Grid<>();
    final Select<Grouping> grouping = new Select<>();
    private @Nullable Showing showing;
    /** Ids of the relations that belong to the selection. */
    private Set<String> chosen = Set.of();

    TableView(Words words, DownloadHandler csv) {
        addClassName("table-view");
        getElement().setAttribute("slot", "table");
        relationColumns(words);
        actorColumns(words);
        grouping.setItems(Grouping.values());
        grouping.setItemLabelGenerator(by -> words.of("grouping." + by));
        grouping.setValue(Grouping.NONE);
        grouping.setAriaLabel(words.of("table.grouping"));
        grouping.addValueChangeListener(change -> fillRelations());
        Anchor download = new Anchor(csv, AttachmentType.DOWNLOAD, words.of("table.csv"));
        Div tools = new Div(choice(words), grouping, download);
        tools.addClassName("table-tools");
        add(tools, relations, actors);
    }

    private Component choice(Words words) {
        Div choice = new Div();
        choice.addClassName("segments");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", words.of("table.choice"));
        NativeButton toRelations = new NativeButton(words.of("table.relations"));
        NativeButton toActors = new NativeButton(words.of("table.actors"));
        toRelations.addClickListener(click -> open(relations, toRelations, toActors));
        toActors.addClickListener(click -> open(actors, toActors, toRelations));
        choice.add(toRelations, toActors);
        open(relations, toRelations, toActors);
        return choice;
    }

    private void open(Grid<?> grid, NativeButton pressed, NativeButton other) {
        relations.setVisible(grid == relations);
        grouping.setVisible(grid == relations);
        actors.setVisible(grid == actors);
        pressed.getElement().setAttribute("aria-pressed", "true");
        other.getElement().setAttribute("aria-pressed", "false");
    }

    void show(Showing now) {
        Showing before = showing;
        showing = now;
        if (before == null || before.window() != now.window()) {
            fillRelations();
            actors.setItems(now.window().actors());
        }
        select(now.view().selection());
    }

    private void relationColumns(Words words) {
        relations.addThemeVariants(
                GridVariant.LUMO_COMPACT,
                GridVariant.LUMO_ROW_STRIPES,
                GridVariant.LUMO_NO_BORDER,
                GridVariant.LUMO_WRAP_CELL_CONTENT);
        relations.setPartNameGenerator(row -> isChosen(row) ? "chosen" : null);
        relations.setSizeFull();
        relations.getElement().setAttribute("aria-label", words.of("table.relations"));
        relations
                .addHierarchyColumn(row -> row.date(words))
                .setHeader(words.of("column.date"))
                .setComparator(Comparator.comparing(TableRow::day))
                .setWidth("9rem")
                .setFlexGrow(1);
        text(row -> row.source(words), words, "column.source", "6.5rem");
        text(row -> row.type(words), words, "column.type", "6.5rem");
        text(row -> row.target(words), words, "column.target", "6.5rem");
        text(row -> row.subject(words), words, "column.subject", "5.5rem");
        number(TableRow::confidence, words, "column.confidence", "6.75rem");
        number(TableRow::statements, words, "column.statements", "6.75rem");
        relations.setMultiSort(true, Grid.MultiSortPriority.APPEND);
        relations.addSelectionListener(change -> {
            if (change.isFromClient()) change.getFirstSelectedItem().ifPresent(this::follow);
        });
    }

    private void text(Function<TableRow, String> value, Words words, String key, String width) {
        relations
                .addColumn(value::apply)
                .setHeader(words.of(key))
                .setComparator(Comparator.comparing(value, words.alphabet()))
                .setTooltipGenerator(value::apply)
                .setResizable(true)
                .setWidth(width)
                .setFlexGrow(1);
    }

    private void number(Function<TableRow, Integer> value, Words words, String key, String width) {
        relations
                .addColumn(value::apply)
                .setHeader(words.of(key))
                .setComparator(Comparator.comparing(value))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private void actorColumns(Words words) {
        actors.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_NO_BORDER);
        actors.setSizeFull();
        actors.getElement().setAttribute("aria-label", words.of("table.actors"));
        actors.addColumn(words::name)
                .setHeader(words.of("column.name"))
                .setComparator(Comparator.comparing(words::name, words.alphabet()));
        actors.addColumn(actor -> words.kind(actor.kind()))
                .setHeader(words.of("column.kind"))
                .setSortable(true);
        actors.addColumn(actor -> window().degree(actor))
                .setHeader(words.of("column.partners"))
                .setSortable(true);
        actors.addColumn(actor -> window().strength(actor))
                .setHeader(words.of("column.statements"))
                .setSortable(true);
        actors.addSelectionListener(change -> {
            if (change.isFromClient())
                change.getFirstSelectedItem()
                        .ifPresent(actor -> current().actions().select(List.of(actor.id())));
        });
    }

    private void follow(TableRow row) {
        switch (row) {
            case Single(Relation relation) ->
                window().edgeOf(relation).ifPresent(edge -> current().actions().select(List.of(edge.id())));
            case Group group -> relations.expand(List.of(group));
        }
    }

    private void fillRelations() {
        TreeData<TableRow> rows = new TreeData<>();
        Words words = current().words();
        switch (grouping.getValue()) {
            case NONE -> rows.addRootItems(singles(window().relations().reversed()));
            case PAIR -> groups(relation -> pair(relation, words)).forEach((name, group) -> add(rows, name, group));
            case TYPE ->
                groups(relation -> words.type(relation.type())).forEach((name, group) -> add(rows, name, group));
        }
        relations.setDataProvider(new TreeDataProvider<>(rows));
    }

    private static List<TableRow> singles(List<Relation> relations) {
        return relations.stream().<TableRow>map(Single::new).toList();
    }

    private static void add(TreeData<TableRow> rows, String name, List<Relation> members) {
        Group group = new Group(name, List.copyOf(members));
        rows.addRootItems(group);
        rows.addItems(group, singles(members));
    }

    private Map<String, List<Relation>> groups(Function<Relation, String> by) {
        Map<String, List<Relation>> groups = new TreeMap<>(current().words().alphabet());
        for (Relation relation : window().relations().reversed())
            groups.computeIfAbsent(by.apply(relation), name -> new ArrayList<>())
                    .add(relation);
        return groups;
    }

    private static String pair(Relation relation, Words words) {
        List<String> names = Stream.of(relation.source(), relation.target())
                .map(words::name)
                .sorted(words.alphabet())
                .toList();
        return words.of("pair.with", names.getFirst(), names.getLast());
    }

    /** Marks every row that belongs to the selection; of an edge or an actor one row is selected, and kept if it was. */
    private void select(List<String> ids) {
        Set<TableRow> before = Set.copyOf(relations.getSelectedItems());
        chosen = ids.stream().flatMap(this::relationsOf).map(Relation::id).collect(Collectors.toSet());
        relations.deselectAll();
        actors.deselectAll();
        relations.getDataProvider().refreshAll();
        if (ids.isEmpty()) return;
        if (window().edge(ids.getFirst()).isPresent()) {
            List<Single> rows = relationsOf(ids.getFirst()).map(Single::new).toList();
            Single row = rows.stream().filter(before::contains).findFirst().orElse(rows.getLast());
            if (((TreeDataProvider<TableRow>) relations.getDataProvider())
                    .getTreeData()
                    .contains(row)) relations.select(row);
        }
        drawn(ids.getFirst()).ifPresent(actors::select);
    }

    private boolean isChosen(TableRow row) {
        return row instanceof Single(Relation relation) && chosen.contains(relation.id());
    }

    private Stream<Relation> relationsOf(String id) {
        return window()
                .edge(id)
                .map(FoldedEdge::relations)
                .or(() -> drawn(id)
                        .map(actor -> window().touching(actor).stream()
                                .flatMap(edge -> edge.relations().stream())
                                .toList()))
                .stream()
                .flatMap(List::stream);
    }

    /** Who is drawn for an actor: itself, or who stands for it at the level shown. */
    private Optional<Actor> drawn(String id) {
        return window().actor(id)
                .or(() -> current()
                        .archive()
                        .network()
                        .actor(id)
                        .map(actor -> current()
                                .archive()
                                .network()
                                .rollUp(actor, window().filter().level()))
                        .flatMap(top -> window().actor(top.id())));
    }

    private Showing current() {
        return Objects.requireNonNull(showing);
    }

    private NetworkWindow window() {
        return current().window();
    }
}
