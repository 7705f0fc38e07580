package org.w3id.parley.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Speaker;
import org.w3id.parley.page.BoardPage.Window;
import org.w3id.parley.page.ListPage.Item;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Days;

/** Makes the lists of everything of one kind, a page at a time. */
record ListMaker(Scene scene, Request request) {
	private static final int SIZE = 100;
	private static final List<String> FILTERS = List.of("holder", "about", "article", "voice", "stance", "speaker");

	ListPage page(Kind kind) {
		return switch (kind) {
			case PARTY -> list(kind, "Parties", "States, organisations and groups that can hold a position.",
					List.of("Kind", "Claims of what it holds"), parties());
			case PROPOSAL ->
				list(kind, "Proposals", "What parties can accept or reject as a whole. Choose two or more to compare them.",
						List.of("Date", "Ended", "Provisions", "Claims"), proposals());
			case PROVISION ->
				list(kind, "Provisions", "The terms that a deal can have.", List.of("Topic", "Part of", "Claims"), provisions());
			case SPEAKER ->
				list(kind, "Speakers", "Who speaks for a party, by the offices held.", List.of("Offices"), speakers());
			case ARTICLE -> list(kind, "Articles", "What was read.", List.of("Outlet", "Date", "Claims"), articles());
			case CLAIM -> list(kind, "Claims", "Who says what of whom, newest first." + filters(),
					List.of("Who says so", "Said", "Article", "Quote"), claims());
			case POST, ISSUE, POSITION, VERDICT, WITNESS, REVIEW, CITATION -> throw Complaint.unknown("list", kind.path());
		};
	}

	private ListPage list(Kind kind, String title, String explanation, List<String> columns, List<Item> items) {
		int last = Math.max(1, (items.size() + SIZE - 1) / SIZE);
		int shown = Math.min(request.page("page"), last);
		int from = (shown - 1) * SIZE;
		int to = Math.min(items.size(), from + SIZE);
		Window window = new Window(from + 1, to, items.size(), shown > 1 ? Optional.of(other(kind, shown - 1)) : Optional.empty(),
				shown < last ? Optional.of(other(kind, shown + 1)) : Optional.empty());
		return new ListPage(Frame.of(title, kind.path(), scene.lens()), title, explanation, columns, items.subList(from, to),
				window,
				kind == Kind.PROPOSAL ? Optional.of("/compare") : Optional.empty());
	}

	private String other(Kind kind, int page) {
		Map<String, String> parameters = new LinkedHashMap<>();
		FILTERS.forEach(name -> request.parameter(name).ifPresent(value -> parameters.put(name, value)));
		parameters.put("page", Integer.toString(page));
		return scene.lens().to("/" + kind.path(), parameters);
	}

	private List<Item> parties() {
		return scene.dossier().parties().values().stream()
				.map(party -> new Item(party.id(), scene.links().party(party.id()),
						List.of(party.kind().name().toLowerCase(Locale.ROOT),
								Integer.toString(scene.register().ofHolder(party.id()).size()))))
				.sorted(byLabel()).toList();
	}

	private List<Item> proposals() {
		return scene.dossier().proposals().values().stream()
				.map(proposal -> new Item(proposal.id(), scene.links().about(proposal.id()),
						List.of(proposal.date().map(Days::words).orElse(""), proposal.ended().map(Days::words).orElse(""),
								Integer.toString(proposal.terms().size()),
								Integer.toString(scene.register().about(proposal.id()).size()))))
				.sorted(byLabel()).toList();
	}

	private List<Item> provisions() {
		return scene.dossier().provisions().values().stream()
				.map(provision -> new Item(provision.id(), scene.links().about(provision.id()),
						List.of(scene.links().issue(provision.issue()),
								provision.broader().stream().sorted().map(scene.links()::label).collect(Collectors.joining(", ")),
								Integer.toString(scene.register().about(provision.id()).size()))))
				.sorted(byLabel()).toList();
	}

	private List<Item> speakers() {
		return scene.dossier().speakers().values().stream()
				.map(speaker -> new Item(speaker.id(), scene.links().speaker(speaker.id()), List.of(speaker.posts().stream()
						.map(post -> post.title() + ", " + scene.links().party(post.party()).label()).distinct()
						.collect(Collectors.joining("; ")))))
				.sorted(byLabel()).toList();
	}

	private List<Item> articles() {
		return scene.moment().headings().entrySet().stream().map(each -> new Item(each.getKey(),
				new Link(each.getValue().title(), scene.links().to(Kind.ARTICLE, each.getKey())),
				List.of(each.getValue().publisher().orElse(""), each.getValue().date().orElse("undated"),
						Integer.toString(scene.register().countIn(each.getKey())))))
				.sorted(byLabel()).toList();
	}

	private static Comparator<Item> byLabel() {
		return Comparator.comparing((Item item) -> item.link().label(), String.CASE_INSENSITIVE_ORDER).thenComparing(Item::id);
	}

	private List<Item> claims() {
		return scene.register().claims().values().stream().filter(filter())
				.sorted(Comparator.comparing(DatedClaim::day).reversed().thenComparing(dated -> dated.claim().id()))
				.map(this::item).toList();
	}

	private Item item(DatedClaim dated) {
		Quote quote = scene.quotes().of(dated);
		String sentence = quote.holder().label() + " " + quote.mark().word() + " " + quote.about().label();
		return new Item(dated.claim().id(), new Link(sentence, quote.claim().address()),
				List.of(quote.voice() + quote.speaker().map(name -> " (" + name + ")").orElse(""), quote.day(),
						quote.article().label(),
						quote.text()));
	}

	private Predicate<DatedClaim> filter() {
		Predicate<DatedClaim> all = dated -> true;
		return all.and(is("holder", Claim::holder)).and(is("about", Claim::about)).and(is("article", Claim::article))
				.and(is("stance", claim -> claim.stance().word())).and(voice()).and(speaker());
	}

	private Predicate<DatedClaim> is(String name, java.util.function.Function<Claim, String> value) {
		return request.parameter(name).<Predicate<DatedClaim>>map(wanted -> dated -> value.apply(dated.claim()).equals(wanted))
				.orElse(dated -> true);
	}

	private Predicate<DatedClaim> voice() {
		return request.parameter("voice").<Predicate<DatedClaim>>map(wanted -> dated -> wanted.equals("others")
				? !dated.own()
				: wanted.equals("self") ? dated.own() : dated.claim().claimant().word().equals(wanted)).orElse(dated -> true);
	}

	private Predicate<DatedClaim> speaker() {
		return request.parameter("speaker").<Predicate<DatedClaim>>map(id -> {
			Speaker wanted = scene.links().known(Kind.SPEAKER, id, scene.dossier().speakers());
			return dated -> dated.claim().speaker().filter(name -> SpeakerMaker.names(wanted, name)).isPresent();
		}).orElse(dated -> true);
	}

	private String filters() {
		String chosen = FILTERS.stream().flatMap(name -> request.parameter(name).map(value -> name + " " + value).stream())
				.collect(Collectors.joining(", "));
		return chosen.isEmpty() ? "" : " Only: " + chosen + ".";
	}
}
