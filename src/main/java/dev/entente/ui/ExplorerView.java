package dev.entente.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.entente.archive.Archive;
import dev.entente.exchange.ExportFormat;
import dev.entente.model.Evidence;
import dev.entente.network.FoldedEdge;
import dev.entente.network.NetworkWindow;
import dev.entente.ui.ViewState.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The one screen: the network, its time, its filters and its evidence. Holds the view that is committed, keeps it in the
 * address bar, and tells panels and browser when it changes.
 */
@Route("")
final class ExplorerView extends Div
        implements AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle, Showing.Actions {
    private static final int NOTICE_MILLIS = 6000;

    private final Archive archive;
    private final Texts texts;
    private final ViewState defaults;
    final ExplorerElement explorer = new ExplorerElement();
    final EvidencePanel evidence = new EvidencePanel();
    HeaderBar header;
    TableView table;
    private Words words;
    private ViewState view;
    private NetworkWindow window;

    ExplorerView(Archive archive, Texts texts) {
        this.archive = archive;
        this.texts = texts;
        defaults = ViewState.of(archive.opening());
        view = defaults;
        window = look(view);
        words = new Words(texts, getLocale());
        header = header();
        table = table();
        setSizeFull();
        explorer.setSizeFull();
        explorer.add(header, evidence, table);
        add(explorer);
        explorer.onViewChanged(this::changed);
        present();
    }

    @Override
    public String getPageTitle() {
        return "Entente · " + archive.title();
    }

    /** A link was opened, or the reader went back or forward: the address bar says what to show. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Map<String, String> parameters = new LinkedHashMap<>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, values.getFirst()));
        ViewParameters.Reading reading = ViewParameters.read(parameters, defaults);
        if (!reading.misunderstood().isEmpty())
            Notification.show(
                    words.of("link.misunderstood", String.join(", ", reading.misunderstood())),
                    NOTICE_MILLIS,
                    Notification.Position.TOP_CENTER);
        take(reading.view());
        explorer.show(view);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        words = new Words(texts, event.getLocale());
        event.getUI().getReconnectDialogConfiguration().setDialogText(words.of("connection.lost"));
        event.getUI().getReconnectDialogConfiguration().setDialogTextGaveUp(words.of("connection.gone"));
        explorer.speak(words.language());
        explorer.remove(header, table);
        header = header();
        table = table();
        explorer.add(header, table);
        present();
    }

    private HeaderBar header() {
        return new HeaderBar(archive.title(), words, this::data, this::speak);
    }

    private TableView table() {
        return new TableView(words, data(ExportFormat.CSV));
    }

    /** What is committed. */
    ViewState view() {
        return view;
    }

    private void changed(ExplorerElement.ViewChanged event) {
        ViewState next = ViewJson.read(event.view(), defaults);
        if (next.equals(view)) return;
        take(next);
        address(event.replace());
    }

    /** Commits a view that the browser does not know of yet. */
    private void commit(ViewState next) {
        if (next.equals(view)) return;
        take(next);
        address(false);
        explorer.show(view);
    }

    private void take(ViewState next) {
        ViewState before = view;
        view = next;
        boolean elsewhere = !next.showsSame(before);
        if (elsewhere) window = look(next);
        if (elsewhere || !next.selection().equals(before.selection()) || next.screen() != before.screen()) present();
    }

    private void present() {
        Showing showing = new Showing(archive, window, view, words, this);
        evidence.show(showing);
        if (view.screen() == Screen.TABLE) table.show(showing);
    }

    private void address(boolean replace) {
        QueryParameters parameters = QueryParameters.simple(ViewParameters.write(view, defaults));
        Location location = new Location("", parameters);
        getUI().ifPresent(ui -> {
            if (replace) ui.getPage().getHistory().replaceState(null, location);
            else ui.getPage().getHistory().pushState(null, location);
        });
    }

    private NetworkWindow look(ViewState wanted) {
        NetworkWindow all = archive.network().window(wanted.filter());
        return Optional.ofNullable(wanted.ego())
                .flatMap(ego -> archive.network().actor(ego.actor()).map(actor -> all.around(actor, ego.steps())))
                .orElse(all);
    }

    @Override
    public void select(List<String> ids) {
        commit(view.withSelection(ids));
    }

    @Override
    public void open(Evidence piece) {
        archive.article(piece.articleId())
                .ifPresent(article -> new ArticleDialog(article, piece, archive, words).open());
    }

    @Override
    public void mark(List<FoldedEdge> chain) {
        explorer.mark(chain);
    }

    private DownloadHandler data(ExportFormat format) {
        return event -> {
            event.setFileName("entente-%s-%s.%s"
                    .formatted(view.range().first(), view.range().last(), format.extension()));
            event.setContentType(format.mediaType() + ";charset=utf-8");
            format.write(window.relations(), archive.catalog(), false, event.getWriter());
        };
    }

    private void speak(Locale locale) {
        Preferences.keepLanguage(locale);
        Optional.ofNullable(VaadinSession.getCurrent()).ifPresent(session -> session.setLocale(locale));
    }
}
