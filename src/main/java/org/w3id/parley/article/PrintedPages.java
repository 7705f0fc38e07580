package org.w3id.parley.article;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3id.parley.model.Article.Kind;

/** The text of a PDF: its lines put together to paragraphs, without what is repeated on most pages. */
record PrintedPages(Limits limits) {
	private static final int MOST_PAGES = 300;
	/** Memory and then disk for what is unpacked, in bytes. */
	private static final long MEMORY = 64L << 20;
	private static final long STORAGE = 512L << 20;
	private static final String PARAGRAPH = "\u2029";

	Manuscript read(String name, byte[] bytes) throws IOException, Unreadable {
		try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes), "", null, null,
				MemoryUsageSetting.setupMixed(MEMORY, STORAGE).streamCache)) {
			List<List<String>> pages = pages(document);
			Map<String, Long> repeated = pages.stream().flatMap(page -> page.stream().map(String::strip).distinct())
					.collect(Collectors.groupingBy(line -> line, Collectors.counting()));
			Manuscript.Composer composer = new Manuscript.Composer();
			for (List<String> page : pages) {
				page.stream().filter(line -> pages.size() < 3 || repeated.get(line.strip()) * 2 < pages.size())
						.map(PrintedPages::joined).forEach(paragraph -> composer.add(Kind.BODY, paragraph));
			}
			if (composer.length() == 0) {
				throw new Unreadable("is a PDF without text: pictures of pages", "run it through text recognition (OCR) first");
			}
			String title = Optional.ofNullable(document.getDocumentInformation().getTitle()).orElse("");
			return composer.manuscript(name, Details.NONE.withTitle(isFileName(title) ? "" : title));
		} catch (InvalidPasswordException e) {
			throw new Unreadable("is a PDF locked with a password", "save it without the password", e);
		}
	}

	/** The paragraphs of each page, their lines still apart. */
	private List<List<String>> pages(PDDocument document) throws IOException, Unreadable {
		List<List<String>> pages = new java.util.ArrayList<>();
		long length = 0;
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setLineSeparator("\n");
		stripper.setParagraphEnd(PARAGRAPH);
		for (int page = 1; page <= Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			String text = stripper.getText(document);
			length += text.length();
			if (length > limits.characters()) {
				throw Formats.tooLong(limits);
			}
			pages.add(Arrays.stream(text.split(PARAGRAPH)).filter(paragraph -> !paragraph.isBlank()).toList());
		}
		return pages;
	}

	/** One line of a paragraph's lines; a word that was divided is put together. */
	private static String joined(String paragraph) {
		return paragraph.strip().replaceAll("(?<=\\p{Ll})[-\u00AD]\\n\\s*(?=\\p{Ll})", "").replace('\n', ' ');
	}

	private static boolean isFileName(String title) {
		return title.isBlank() || title.matches("(?i).*\\.(?:docx?|pdf|indd|qxd|rtf|txt|html?)|untitled.*|microsoft word.*");
	}
}
