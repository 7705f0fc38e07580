package org.w3id.parley.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.w3id.parley.page.BoardState.View;
import org.w3id.parley.verdict.Index;
import org.w3id.parley.verdict.TrustPolicy;

/**
 * Keeps what follows from the newest moment and is asked for again and again: its register, and the matrices of the policies last
 * looked through. Forgets everything when the moment is another. Safe for use by several threads.
 */
final class Memory {
	private static final int KEPT = 24;

	private record Key(View view, TrustPolicy policy) {
	}

	private @Nullable Register register;
	private final Map<Key, Matrix> matrices = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Matrix> eldest) {
			return size() > KEPT;
		}
	};

	synchronized Register register(Index judge) {
		Register known = register;
		if (known == null || known.judge() != judge) {
			known = new Register(judge);
			register = known;
			matrices.clear();
		}
		return known;
	}

	Matrix matrix(Scene scene, View view) {
		Key key = new Key(view, scene.lens().policy());
		Matrix kept = kept(scene.register(), key);
		if (kept != null) {
			return kept;
		}
		Matrix made = switch (view) {
			case PROPOSALS -> Matrix.ofProposals(scene.judge().outcomes(scene.lens().policy()));
			case PROVISIONS -> Matrix.ofProvisions(scene.judge(), scene.register(), scene.lens().policy());
		};
		keep(scene.register(), key, made);
		return made;
	}

	private synchronized @Nullable Matrix kept(Register of, Key key) {
		return of == register ? matrices.get(key) : null;
	}

	private synchronized void keep(Register of, Key key, Matrix matrix) {
		if (of == register) {
			matrices.put(key, matrix);
		}
	}
}
