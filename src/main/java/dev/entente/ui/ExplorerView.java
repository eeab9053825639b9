package dev.entente.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
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
        implements AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle, Showing.Actions, HeaderBar.Commands {
    private static final int NOTICE_MILLIS = 6000;
    private static final int CONFIRMATION_MILLIS = 2500;

    private final Archive archive;
    private final Texts texts;
    private final ViewState defaults;
    private final ViewHistory history = new ViewHistory();
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
        explorer.on(ExplorerElement.ViewChanged.class, this::changed);
        explorer.on(ExplorerElement.Undo.class, event -> history.undo(view).ifPresent(this::restore));
        explorer.on(ExplorerElement.Redo.class, event -> history.redo(view).ifPresent(this::restore));
        explorer.getElement().addEventListener("help", event -> help());
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        attachEvent.getUI().getPage().setColorScheme(Preferences.theme(VaadinRequest.getCurrent()));
        explorer.getElement()
                .executeJs(
                        """
                        this.addEventListener('keydown', event => {
                          const typing = event.composedPath()[0].closest?.('input, textarea, [contenteditable]');
                          if (event.key === '?' && !typing) this.dispatchEvent(new CustomEvent('help'));
                        });
                        """);
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
        explorer.speak(words.language());
        explorer.remove(header, table);
        header = header();
        table = table();
        explorer.add(header, table);
        present();
    }

    private HeaderBar header() {
        return new HeaderBar(archive.title(), words, Preferences.theme(VaadinRequest.getCurrent()), this);
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
        if (!event.replace()) history.changed(view);
        take(next);
        address(event.replace());
    }

    /** Commits a view that the browser does not know of yet. */
    private void commit(ViewState next) {
        if (next.equals(view)) return;
        history.changed(view);
        restore(next);
    }

    private void restore(ViewState next) {
        take(next);
        address(false);
        explorer.show(view);
    }

    private void take(ViewState next) {
        if (!next.showsSame(view)) window = look(next);
        view = next;
        present();
    }

    private void present() {
        Showing showing = new Showing(archive, window, view, words, this);
        header.show(view.screen());
        evidence.show(showing);
        if (view.screen() == Screen.TABLE) table.show(showing);
        explorer.canUndo(history.canUndo(), history.canRedo());
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

    @Override
    public void open(Screen screen) {
        commit(view.withScreen(screen));
    }

    @Override
    public DownloadHandler data(ExportFormat format) {
        return event -> {
            event.setFileName("entente-%s-%s.%s"
                    .formatted(view.range().first(), view.range().last(), format.extension()));
            event.setContentType(format.mediaType() + ";charset=utf-8");
            format.write(window.relations(), archive.catalog(), false, event.getWriter());
        };
    }

    @Override
    public void savePicture(String format) {
        explorer.savePicture(format);
    }

    @Override
    public void speak(Locale locale) {
        Preferences.keepLanguage(locale);
        Optional.ofNullable(VaadinSession.getCurrent()).ifPresent(session -> session.setLocale(locale));
    }

    @Override
    public void light(ColorScheme.Value scheme) {
        Preferences.keepTheme(scheme);
        getUI().ifPresent(ui -> ui.getPage().setColorScheme(scheme));
    }

    @Override
    public void help() {
        new HelpDialog(words).open();
    }

    @Override
    public void linkCopied() {
        Notification.show(words.of("share.copied"), CONFIRMATION_MILLIS, Notification.Position.BOTTOM_CENTER);
    }
}
