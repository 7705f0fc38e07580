package org.w3id.parley.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import org.jsoup.Jsoup;
import org.w3id.parley.model.Article.Kind;
import org.w3id.parley.model.PartialDate;

/** The entries of an RSS or Atom feed, each an article of its own. A date in a feed is an instant: its day is that in UTC. */
final class NewsFeed {
	private NewsFeed() {
	}

	static List<Manuscript> read(String name, byte[] bytes) throws IOException, Unreadable {
		try (XmlReader xml = new XmlReader(new ByteArrayInputStream(bytes))) {
			SyndFeedInput input = new SyndFeedInput();
			input.setAllowDoctypes(false);
			SyndFeed feed = input.build(xml);
			List<Manuscript> manuscripts = new ArrayList<>();
			for (SyndEntry entry : feed.getEntries()) {
				manuscripts.add(manuscript(name + "#" + (manuscripts.size() + 1), feed, entry));
			}
			return manuscripts;
		} catch (FeedException e) {
			throw new Unreadable("is XML, but no feed that can be read: " + e.getMessage(), "give RSS or Atom", e);
		}
	}

	private static Manuscript manuscript(String name, SyndFeed feed, SyndEntry entry) {
		Manuscript.Composer composer = new Manuscript.Composer();
		String title = Jsoup.parse(Optional.ofNullable(entry.getTitle()).orElse("")).text();
		composer.add(Kind.TITLE, title);
		String html = longest(entry);
		MarkedUp.compose(Jsoup.parseBodyFragment(html).body(), composer);
		Details details = Details.NONE.withTitle(title).withPublisher(Optional.ofNullable(feed.getTitle()).orElse(""))
				.withAddress(Optional.ofNullable(entry.getLink()).orElse(""))
				.withDate(Optional.ofNullable(entry.getPublishedDate()).or(() -> Optional.ofNullable(entry.getUpdatedDate()))
						.map(NewsFeed::day));
		return composer.manuscript(name, details);
	}

	/** The entry's fullest text: its content, else its summary. */
	private static String longest(SyndEntry entry) {
		Stream<SyndContent> texts = Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()));
		return texts.map(SyndContent::getValue).filter(value -> value != null)
				.reduce("", (one, other) -> other.length() > one.length() ? other : one);
	}

	private static PartialDate day(Date date) {
		return PartialDate.day(date.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
	}
}
