package dev.entente.archive;

import dev.entente.model.Evidence;
import dev.entente.model.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Finds relations by the words of the sentences that state them. The index is made once, by {@link #prepare} or by who
 * searches first. Thread safe.
 *
 * <p>For 500,000 relations of one sentence each it takes some 18 s of processor time to make and 54 MB to keep, and a search
 * takes less than 10 ms.
 */
public final class QuoteSearch {
    private static final String WORDS = "words";
    private static final String RELATION = "relation";
    private static final FieldType UNRANKED = new FieldType();
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_WORDS = 8;
    private static final int LAST_ASCII = 0x7f;
    private static final int LEAD = 40;
    private static final int EXCERPT = 150;
    /** The order of the index too, so that a search stops as soon as it has found enough. */
    private static final Sort NEWEST_FIRST = new Sort(new SortField(RELATION, SortField.Type.INT, true));

    static {
        // Neither how often a word occurs nor where is asked, and both take room.
        UNRANKED.setIndexOptions(IndexOptions.DOCS);
        UNRANKED.setOmitNorms(true);
        UNRANKED.freeze();
    }

    private final List<Relation> relations;
    private final Analyzer analyzer = new StandardAnalyzer();
    private @Nullable IndexSearcher searcher;

    /** A relation, by its place in the network, and the words around what was found. */
    public record Hit(int relation, String quote) {}

    private record Word(String text, int start) {}

    /** @param relations in the order of the network, the earliest first */
    public QuoteSearch(List<Relation> relations) {
        this.relations = relations;
    }

    /**
     * Relations with a sentence that holds all the words, the newest first; the last word may be half typed. Nothing for
     * less than three letters.
     */
    public List<Hit> find(String text, int most) {
        List<String> wanted =
                words(text).stream().map(Word::text).limit(MOST_WORDS).toList();
        if (wanted.stream().mapToInt(String::length).sum() < LEAST_LETTERS) return List.of();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        wanted.subList(0, wanted.size() - 1)
                .forEach(word -> query.add(new TermQuery(new Term(WORDS, word)), Occur.FILTER));
        query.add(new PrefixQuery(new Term(WORDS, wanted.getLast())), Occur.FILTER);
        try {
            ScoreDoc[] found = searcher().search(query.build(), most, NEWEST_FIRST).scoreDocs;
            return Arrays.stream(found).map(one -> hit((FieldDoc) one, wanted)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    /** Makes the index, so that nobody has to wait for it. */
    public void prepare() {
        try {
            searcher();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
    }

    private synchronized IndexSearcher searcher() throws IOException {
        if (searcher == null) searcher = new IndexSearcher(DirectoryReader.open(index()));
        return searcher;
    }

    private ByteBuffersDirectory index() throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig(analyzer).setIndexSort(NEWEST_FIRST))) {
            for (int i = 0; i < relations.size(); i++) {
                Document document = new Document();
                document.add(new NumericDocValuesField(RELATION, i));
                for (Evidence piece : relations.get(i).evidence())
                    document.add(new Field(WORDS, folded(piece.quote()), UNRANKED));
                writer.addDocument(document);
            }
        }
        return directory;
    }

    private Hit hit(FieldDoc found, List<String> wanted) {
        int relation = (Integer) found.fields[0];
        return relations.get(relation).evidence().stream()
                .map(Evidence::quote)
                .max(Comparator.comparingLong(quote ->
                        matches(quote, wanted).map(Word::text).distinct().count()))
                .map(quote -> new Hit(relation, excerpt(quote, wanted)))
                .orElseThrow();
    }

    private Stream<Word> matches(String quote, List<String> wanted) {
        return words(quote).stream()
                .filter(word -> wanted.contains(word.text()) || word.text().startsWith(wanted.getLast()));
    }

    private String excerpt(String quote, List<String> wanted) {
        int at = matches(quote, wanted).mapToInt(Word::start).findFirst().orElse(0);
        int start = at <= LEAD ? 0 : quote.indexOf(' ', at - LEAD) + 1;
        if (start > at) start = at;
        int end = quote.length() - start <= EXCERPT ? quote.length() : quote.lastIndexOf(' ', start + EXCERPT);
        if (end <= at) end = Math.min(quote.length(), start + EXCERPT);
        String excerpt = quote.substring(start, end).replaceAll("\\s+", " ").strip();
        return (start > 0 ? "… " : "") + excerpt + (end < quote.length() ? " …" : "");
    }

    private List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(WORDS, folded(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) words.add(new Word(term.toString(), place.startOffset()));
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
        return words;
    }

    /** Lower case without diacritics, letter for letter, so that places in the text stay what they are. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) folded.append(Character.toLowerCase(base(text.charAt(i))));
        return folded.toString();
    }

    private static char base(char letter) {
        if (letter < LAST_ASCII) return letter;
        if (letter == 'ı') return 'i';
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
}
