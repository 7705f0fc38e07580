package org.w3id.parley.page;

import java.util.List;
import java.util.function.Supplier;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.query.QueryBook;

/**
 * Answers requests for pages. Each answer is made of one moment of the store. Safe for use by several threads.
 */
public final class Pages {
	private final Supplier<Moment> moments;
	private final QueryBook book;
	private final Templates templates = new Templates();
	private final Memory memory = new Memory();

	/**
	 * @param moments
	 *            the store as it is when asked
	 * @param book
	 *            the queries that the workbench offers
	 */
	public Pages(Supplier<Moment> moments, QueryBook book) {
		this.moments = moments;
		this.book = book;
	}

	/** The page; one that says what is wrong, with 400 or 404, where it cannot be shown. */
	public Page answer(Request request) {
		try {
			return route(request);
		} catch (Complaint complaint) {
			return complaint(complaint.status(), complaint.getMessage(), complaint.fix());
		} catch (Mistake mistake) {
			return complaint(404, mistake.what(), mistake.fix());
		}
	}

	/** True where a path is one that this answers: boards, lists, things and assets. */
	public static boolean knows(String path) {
		return path.equals("/") || path.equals("/board.csv") || Rooms.of(path).isPresent();
	}

	private Page complaint(int status, String what, String fix) {
		return Page.html(status, templates.fill("complaint", new ComplaintPage(Frame.of(what, "", Lens.DEFAULT), what, fix)),
				Page.STRICT);
	}

	private Page route(Request request) {
		List<String> parts = request.parts();
		String id = parts.size() > 1 ? parts.get(1) : "";
		return switch (parts.getFirst()) {
			case "", "board.csv" -> board(request);
			case "web" -> Assets.page(id).orElseThrow(() -> Complaint.unknown("file", id));
			default -> Rooms.of(request.path()).map(room -> page(room, request, parts))
					.orElseThrow(() -> Complaint.unknown("page", request.path()));
		};
	}

	private Page page(Rooms room, Request request, List<String> parts) {
		Scene scene = scene(Lens.of(request));
		String id = parts.size() > 1 ? parts.get(1) : "";
		return switch (room) {
			case WEB -> throw new IllegalStateException("answered before");
			case VERDICT, POSITION -> why(room, request);
			case PARTY -> id.isEmpty() ? list(scene, Kind.PARTY, request) : html("thing", new PartyMaker(scene).page(id));
			case PROPOSAL ->
				id.isEmpty() ? list(scene, Kind.PROPOSAL, request) : html("thing", new ProposalMaker(scene).page(id));
			case PROVISION ->
				id.isEmpty() ? list(scene, Kind.PROVISION, request) : html("thing", new ProvisionMaker(scene).page(id));
			case SPEAKER -> id.isEmpty() ? list(scene, Kind.SPEAKER, request) : html("thing", new SpeakerMaker(scene).page(id));
			case ARTICLE -> id.isEmpty() ? list(scene, Kind.ARTICLE, request) : html("article", new ArticleMaker(scene).page(id));
			case CLAIM -> id.isEmpty() ? list(scene, Kind.CLAIM, request) : html("claim", new ClaimMaker(scene).page(id));
			case COMPARE ->
				html("compare", new CompareMaker(scene).page(request.parameters().getOrDefault("proposals", List.of())));
			case QUERY -> Page.html(200, templates.fill("query", new QueryMaker(scene, book).page(request)), Page.WORKBENCH);
			case WORDS -> html("words", Frame.of("The words used here", "words", scene.lens()));
		};
	}

	/** The path of the IRI, {@code /verdict/self/russia/istanbul-draft-2022}, or the same without the policy. */
	private Page why(Rooms room, Request request) {
		List<String> parts = request.parts();
		boolean named = parts.size() > 3;
		Lens lens = named ? Lens.of(request).who(Lens.who(parts.get(1))) : Lens.of(request);
		if (parts.size() < 3 || parts.size() > (room == Rooms.VERDICT ? 4 : 5)) {
			throw Complaint.unknown("page", request.path());
		}
		VerdictMaker maker = new VerdictMaker(scene(lens));
		String party = parts.get(named ? 2 : 1);
		String about = parts.get(named ? 3 : 2);
		return html("verdict", room == Rooms.VERDICT ? maker.ofVerdict(party, about) : maker.ofPosition(party, about));
	}

	private Scene scene(Lens lens) {
		Moment moment = moments.get();
		return new Scene(moment, memory.register(moment.judge()), lens);
	}

	private Page html(String template, Object page) {
		return Page.html(200, templates.fill(template, page), Page.STRICT);
	}

	private Page list(Scene scene, Kind kind, Request request) {
		return html("list", new ListMaker(scene, request).page(kind));
	}

	private Page board(Request request) {
		BoardState state = BoardState.of(request);
		Scene scene = scene(state.lens());
		if (request.parameters().containsKey("step")) {
			int step = request.parameter("step").map(word -> Complaint.number("step", word, 0, 1_000_000)).orElse(0);
			return Page.elsewhere(new DaySteps(scene.register(), state).at(step).address());
		}
		Matrix matrix = memory.matrix(scene, state.view());
		BoardMaker maker = new BoardMaker(scene, state, matrix);
		return request.path().equals("/")
				? html("board", maker.page())
				: Page.table(maker.table(), "parley-" + state.view().word() + ".csv");
	}
}
