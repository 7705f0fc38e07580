package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claim.Ground;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.Name;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Provision;
import org.w3id.parley.model.Review;
import org.w3id.parley.model.Span;
import org.w3id.parley.model.Speaker;
import org.w3id.parley.model.Stance;
import org.w3id.parley.verdict.Index;
import org.w3id.parley.verdict.Indexer;
import org.w3id.parley.verdict.Material;

/** A small negotiation made up for tests, as a moment: two proposals for a bridge toll, three parties, and awkward names. */
final class Sample {
	/** Longer than any label ought to be. */
	static final String LONG = "Committee for the Everlasting Review of ".repeat(12) + "Bridges";
	static final String ARABIC = "اتحاد العبّارات";
	static final String MARKUP = "Ferry & <b>Sons</b> \"Ltd\" 'Co'";

	private final SortedMap<String, Party> parties = new TreeMap<>();
	private final SortedMap<String, Speaker> speakers = new TreeMap<>();
	private final SortedMap<String, Provision> provisions = new TreeMap<>();
	private final SortedMap<String, Proposal> proposals = new TreeMap<>();
	private final SortedMap<String, Article> articles = new TreeMap<>();
	private final List<Claim> claims = new ArrayList<>();

	/** The same every time. */
	static Sample bridge() {
		return new Sample().things().texts();
	}

	/** The parties and proposals without any article. */
	static Sample empty() {
		return new Sample().things();
	}

	private Sample things() {
		party("northbank", "Northbank", "riverside");
		party("southbank", "Southbank", "riverside");
		party("riverside", "Riverside league");
		party("ferry", MARKUP);
		party("abbarat", ARABIC);
		party("committee", LONG);
		party("silent", "Village that says nothing");
		speakers.put("ada-reeve", new Speaker("ada-reeve", "Ada Reeve", List.of(new Name("Reeve", Name.Kind.ALIAS)),
				List.of(new Speaker.Post("Mayor", "northbank", Speaker.Rank.HEAD, Optional.of(PartialDate.parse("2030-01")),
						Optional.empty()))));
		provision("tolls", "Tolls", "money");
		provision("lorry-toll", "Toll for lorries", "money", "tolls");
		provision("night-closure", "Closure at night", "traffic");
		provision("footpath", "Footpath", "traffic");
		proposal("toll-bridge", "Toll bridge", Optional.empty(), "lorry-toll", "footpath!");
		proposal("free-bridge", "Free bridge", Optional.empty(), "-tolls", "footpath!");
		proposal("old-pact", "Pact of 2029", Optional.of("2031-02-10"), "night-closure");
		return this;
	}

	private Sample texts() {
		String first = article("First Herald", "2031-01-05", "Bridge talks open",
				"Mayor Ada Reeve said Northbank would never accept tolls of any kind. Southbank signed the old pact.",
				"A spokesman for the ferry said: <script>alert('no')</script> \"We reject the bridge & its <b>tolls</b>.\"",
				"Share this");
		claim(first, "northbank", Stance.REJECTS, "tolls", "self", "Ada Reeve", "Northbank would never accept tolls of any kind");
		claim(first, "southbank", Stance.ACCEPTS, "old-pact", "self", null, "Southbank signed the old pact");
		claim(first, "ferry", Stance.REJECTS, "tolls", "self", null,
				"<script>alert('no')</script> \"We reject the bridge & its <b>tolls</b>.\"");
		String second = article("River Post", "2031-03-01", "Southbank warms to the toll bridge",
				"Southbank backs the toll bridge. It demands a footpath. Northbank's mayor, Southbank claims, agreed to the toll bridge.",
				"اتحاد العبّارات يرفض الجسر.", "Subscribe");
		claim(second, "southbank", Stance.ACCEPTS, "toll-bridge", "self", null, "Southbank backs the toll bridge");
		claim(second, "southbank", Stance.DEMANDS, "footpath", "self", null, "It demands a footpath");
		claim(second, "northbank", Stance.ACCEPTS, "toll-bridge", "southbank", null,
				"Northbank's mayor, Southbank claims, agreed to the toll bridge");
		claim(second, "abbarat", Stance.REJECTS, "toll-bridge", "self", null, "اتحاد العبّارات يرفض الجسر");
		String third = article("First Herald", "2031-04-02", "Northbank turns",
				"“We now accept a toll for lorries”, Reeve said, if the money stays on the river. 🌉 The committee demands a closure at night.",
				"Experts say that Southbank rejects the free bridge.");
		claim(third, "northbank", Stance.CONDITIONAL, "lorry-toll", "self", "Reeve",
				"“We now accept a toll for lorries”, Reeve said, if the money stays on the river");
		claim(third, "committee", Stance.DEMANDS, "night-closure", "self", null, "The committee demands a closure at night");
		claim(third, "southbank", Stance.REJECTS, "free-bridge", "commentator", null, "Southbank rejects the free bridge");
		return this;
	}

	private void party(String id, String label, String... groups) {
		parties.put(id, new Party(id, groups.length == 0 && id.equals("riverside") ? Party.Kind.GROUP : Party.Kind.STATE, label,
				List.of(new Name(label, Name.Kind.LABEL)),
				List.of(groups).stream().map(group -> new Party.Membership(group, Optional.empty(), Optional.empty())).toList()));
	}

	private void provision(String id, String label, String issue, String... broader) {
		provisions.put(id, new Provision(id, label, List.of(), java.util.Set.of(broader), issue, java.util.Set.of()));
	}

	private void proposal(String id, String label, Optional<String> ended, String... terms) {
		proposals.put(id,
				new Proposal(id, label, List.of(), Optional.of(PartialDate.parse("2030")), ended.map(PartialDate::parse),
						List.of(),
						List.of(terms).stream().map(term -> new Proposal.Term(term.replaceAll("^-|!$", ""),
								term.startsWith("-") ? Inclusion.RULES_OUT : Inclusion.INCLUDES, term.endsWith("!"))).toList()));
	}

	/** The last line is not read. */
	private String article(String publisher, String date, String title, String... lines) {
		String text = title + "\n\n" + String.join("\n\n", lines);
		String hash = Iris.hash(text);
		List<Article.Paragraph> paragraphs = new ArrayList<>();
		paragraphs.add(new Article.Paragraph(Article.Kind.TITLE, new Span(0, title.length())));
		for (String line : List.of(lines).subList(0, lines.length - 1)) {
			int start = text.indexOf(line);
			paragraphs.add(new Article.Paragraph(Article.Kind.BODY, new Span(start, start + line.length())));
		}
		String last = lines[lines.length - 1];
		List<Article.Dropped> dropped = new ArrayList<>();
		if (last.length() < 20) {
			dropped.add(new Article.Dropped(new Span(text.length() - last.length(), text.length()), "share button"));
		} else {
			paragraphs.add(new Article.Paragraph(Article.Kind.BODY, new Span(text.length() - last.length(), text.length())));
		}
		String id = Iris.articleId(hash);
		articles.put(id,
				new Article(id, id + ".txt", Optional.of(title), Optional.of(publisher), Optional.of(PartialDate.parse(date)),
						Optional.of("https://example.org/" + id), "en", hash, text, paragraphs, dropped));
		return id;
	}

	private void claim(String article, String holder, Stance stance, String about, String claimant,
			@org.jspecify.annotations.Nullable String speaker,
			String quote) {
		String text = articles.get(article).text();
		int start = text.indexOf(quote);
		Evidence evidence = Evidence.of(text, new Span(start, start + quote.length()));
		claims.add(new Claim(Iris.claimId(article, holder, about, stance.word(), claimant, evidence.start(), evidence.end()),
				article, holder,
				about, stance, Claimant.ofWord(claimant), Optional.ofNullable(speaker), List.of(), Optional.empty(),
				stance == Stance.CONDITIONAL
						? Optional.of(new Claim.Condition("the money stays on the river", Optional.empty()))
						: Optional.empty(),
				Ground.WILL, Optional.empty(), 0.9, "sample", evidence));
	}

	Moment moment() {
		Map<String, PartialDate> dates = articles.values().stream()
				.collect(Collectors.toMap(Article::id, article -> article.date().orElseThrow()));
		Material material = Material.of(new Dossier(parties, speakers, proposals, provisions), claims, List.of(), dates);
		Index judge = Indexer.over(material).index();
		return new Moment() {
			@Override
			public Index judge() {
				return judge;
			}

			@Override
			public Map<String, Heading> headings() {
				return articles.values().stream()
						.collect(Collectors.toMap(Article::id, article -> new Heading(article.title().orElseThrow(),
								article.publisher(), article.date().map(Days::words))));
			}

			@Override
			public Map<String, String> issues() {
				return Map.of("money", "Money");
			}

			@Override
			public Optional<Article> article(String id) {
				return Optional.ofNullable(articles.get(id));
			}

			@Override
			public List<Review> reviews(String claim) {
				return List.of();
			}

			@Override
			public Optional<String> definition(Iris.Kind kind, String id) {
				return Optional.empty();
			}

			@Override
			public List<Fact> facts(Iris.Kind kind, String id) {
				return List.of();
			}
		};
	}
}
