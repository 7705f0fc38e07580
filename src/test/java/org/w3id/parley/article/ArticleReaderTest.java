package org.w3id.parley.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Article.Kind;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** What people give that is not as it should be, and the forms that are made here rather than kept as files. */
class ArticleReaderTest {
	private static final String SENTENCE = "The government of Ardania will not accept foreign inspectors at its northern ports, "
			+ "its minister said, and it repeated that no mission would be let in without its consent.";
	private static final ArticleReader READER = ArticleReader.of(Shelf.bundled(), Limits.DEFAULT);
	@TempDir
	Path folder;

	@Test
	void randomBytesAreRefusedAndNothingIsThrown() {
		Random random = new Random(4711);
		for (int i = 0; i < 100; i++) {
			byte[] bytes = new byte[1 + random.nextInt(20_000)];
			random.nextBytes(bytes);
			String name = "random" + List.of(".txt", ".html", ".pdf", ".docx", ".xml", ".jsonl", ".md").get(i % 7);
			assertThat(READER.read(Source.of(name, Optional.empty(), bytes))).hasSize(1).first()
					.isInstanceOf(Reading.Refused.class);
		}
	}

	@Test
	void randomBytesBehindTheBeginningOfAFormAreRefused() {
		Random random = new Random(815);
		for (String beginning : List.of("%PDF-1.7\n", "PK\u0003\u0004", "<?xml version=\"1.0\"?><rss>", "<!DOCTYPE html><p>")) {
			byte[] bytes = new byte[5_000];
			random.nextBytes(bytes);
			byte[] start = beginning.getBytes(StandardCharsets.ISO_8859_1);
			System.arraycopy(start, 0, bytes, 0, start.length);
			assertThatCode(() -> READER.read(Source.of("x", Optional.empty(), bytes))).doesNotThrowAnyException();
		}
	}

	@Test
	void whatIsEmptyMissingOrTooLargeIsRefusedWithAReason() throws IOException {
		Path empty = Files.createFile(folder.resolve("empty.txt"));
		Path blank = Files.writeString(folder.resolve("blank.txt"), " \n\n");
		Path large = Files.writeString(folder.resolve("large.txt"), (SENTENCE + "\n").repeat(40_000));
		assertThat(refusal(Source.of(empty))).isEqualTo("is empty");
		assertThat(refusal(Source.of(blank))).isEqualTo("is empty");
		assertThat(refusal(Source.of(folder.resolve("gone.txt")))).isEqualTo("is not there");
		assertThat(refusal(Source.of(large))).isEqualTo("holds more than 5.0 million characters");
		assertThat(refusal(text("x".repeat(21_000_000)))).isEqualTo("is larger than 20.0 MB");
		assertThat(refusal(text("12345 67 -- 89"))).isEqualTo("holds no words");
	}

	@Test
	void oneLineOfManyMegabytesIsReadWhereItIsAllowed() {
		ArticleReader generous = ArticleReader.of(Shelf.bundled(), Limits.DEFAULT.withCharacters(12_000_000));
		String line = (SENTENCE + " ").repeat(10_000_000 / SENTENCE.length());
		Reading reading = generous.read(text(line)).getFirst();
		assertThat(reading).isInstanceOf(Reading.Read.class);
		assertThat(((Reading.Read) reading).article().paragraphs()).hasSize(1);
	}

	@Test
	void anotherLanguageIsNamedAndNotRead() {
		assertThat(refusal(text("Die Regierung von Ardanien lehnt ausländische Beobachter in ihren Häfen weiterhin ab, sagte der "
				+ "Außenminister am Dienstag in Genf."))).isEqualTo("is in German (de), and Parley reads English");
	}

	@Test
	void deeplyNestedPagesEndInAReadingOrARefusal() {
		String page = "<html><body>" + "<div>".repeat(20_000) + "<p>" + SENTENCE + "</p>" + "</div>".repeat(20_000);
		assertThat(READER.read(page("deep.html", page))).hasSize(1);
		String quotes = "> ".repeat(20_000) + SENTENCE;
		assertThat(READER.read(Source.of("deep.md", Optional.empty(), quotes.getBytes(StandardCharsets.UTF_8)))).hasSize(1);
		String json = "{\"text\": " + "[".repeat(200_000);
		assertThat(refusal(Source.of("deep.json", Optional.empty(), json.getBytes(StandardCharsets.UTF_8)))).isNotEmpty();
	}

	@Test
	void aWordDocumentIsRead() throws IOException {
		Article article = article(
				Source.of("talks.docx", Optional.empty(), word(xml("Ports stay shut", "Title") + xml(SENTENCE, "Normal"))));
		assertThat(article.text()).isEqualTo("Ports stay shut\n\n" + SENTENCE);
		assertThat(article.paragraphs()).extracting(Article.Paragraph::kind).containsExactly(Kind.TITLE, Kind.BODY);
	}

	@Test
	void aBombInAWordDocumentIsRefused() throws IOException {
		byte[] bomb = word("<w:t>" + "a".repeat(51_000_000) + "</w:t>");
		assertThat(bomb.length).isLessThan(200_000);
		assertThat(refusal(Source.of("bomb.docx", Optional.empty(), bomb))).contains("more than");
	}

	@Test
	void entitiesOfAWordDocumentOrFeedAreNotLookedUp() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "the secret of Ardania");
		String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
		byte[] word = zip("word/document.xml",
				doctype + "<w:document xmlns:w=\"w\"><w:p><w:t>" + SENTENCE + " &e;</w:t></w:p></w:document>");
		assertThat(READER.read(Source.of("x.docx", Optional.empty(), word)).toString()).doesNotContain("the secret");
		String feed = "<?xml version=\"1.0\"?>" + doctype
				+ "<rss version=\"2.0\"><channel><title>t</title><item><title>&e;</title>"
				+ "<description>" + SENTENCE + "</description></item></channel></rss>";
		assertThat(refusal(page("feed.xml", feed))).doesNotContain("the secret");
	}

	@Test
	void aPrintedPageIsReadAndALockedOneRefused() throws IOException {
		Article article = article(Source.of("talks.pdf", Optional.empty(), pdf(false)));
		assertThat(article.text()).contains("will not accept foreign inspectors at its northern ports");
		assertThat(refusal(Source.of("locked.pdf", Optional.empty(), pdf(true)))).isEqualTo("is a PDF locked with a password");
		byte[] cut = java.util.Arrays.copyOf(pdf(false), 300);
		assertThat(READER.read(Source.of("cut.pdf", Optional.empty(), cut))).first().isInstanceOf(Reading.Refused.class);
	}

	@Test
	void theTextOfAPlainFileIsItsContentToTheCharacter() {
		String content = "Ardania \uD83C\uDDE6 rejects monitors\r\n\r\n" + SENTENCE + "\r\n\tIndented.\u00A0\r\n";
		assertThat(article(text("\uFEFF" + content)).text()).isEqualTo(content);
	}

	@Test
	void theSameTextHasTheSameName() {
		assertThat(article(text(SENTENCE)).id()).isEqualTo(article(text(SENTENCE)).id()).hasSize(16)
				.isNotEqualTo(article(text(SENTENCE + " ")).id());
	}

	@Test
	void foldersAreReadInOrderWithoutHiddenFiles() throws IOException {
		Files.createDirectories(folder.resolve("b/.git"));
		for (String file : List.of("b/2.txt", "a.txt", "b/1.txt", ".hidden", "b/.git/config")) {
			Files.writeString(folder.resolve(file), SENTENCE);
		}
		assertThat(Source.under(folder)).extracting(Source::name).containsExactly("a.txt", "1.txt", "2.txt");
		assertThat(Source.under(folder.resolve("a.txt"))).extracting(Source::name).containsExactly("a.txt");
	}

	@Test
	void standardInputIsASource() {
		Source source = Source.of("standard input", new ByteArrayInputStream(SENTENCE.getBytes(StandardCharsets.UTF_8)));
		assertThat(article(source).name()).isEqualTo("standard input");
	}

	private static Source text(String text) {
		return Source.of("input.txt", Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
	}

	private static Source page(String name, String text) {
		return Source.of(name, Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
	}

	private static Article article(Source source) {
		Reading reading = READER.read(source).getFirst();
		assertThat(reading).isInstanceOf(Reading.Read.class);
		return ((Reading.Read) reading).article();
	}

	private static String refusal(Source source) {
		Reading reading = READER.read(source).getFirst();
		assertThat(reading).isInstanceOf(Reading.Refused.class);
		return ((Reading.Refused) reading).what();
	}

	private static String xml(String words, String style) {
		return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + words.substring(0, 8)
				+ "</w:t></w:r><w:r><w:t>"
				+ words.substring(8) + "</w:t></w:r></w:p>";
	}

	private static byte[] word(String body) throws IOException {
		return zip("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>");
	}

	private static byte[] zip(String part, String content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.putNextEntry(new ZipEntry(part));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static byte[] pdf(boolean locked) throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
				content.setLeading(14);
				content.newLineAtOffset(50, 700);
				for (int i = 0; i < SENTENCE.length(); i += 60) {
					content.showText(SENTENCE.substring(i, Math.min(SENTENCE.length(), i + 60)));
					content.newLine();
				}
				content.endText();
			}
			if (locked) {
				document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
	}
}
