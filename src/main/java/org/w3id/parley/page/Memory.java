package org.w3id.parley.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.w3id.parley.page.BoardState.View;
import org.w3id.parley.verdict.Material;
import org.w3id.parley.verdict.TrustPolicy;

/**
 * Keeps what follows from the newest material and is asked for again and again: its index, and the matrices of the policies last
 * looked through. Forgets everything when the material is another. Safe for use by several threads.
 */
final class Memory {
	private static final int KEPT = 24;

	private record Key(View view, TrustPolicy policy) {
	}

	private @Nullable Index index;
	private final Map<Key, Matrix> matrices = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Matrix> eldest) {
			return size() > KEPT;
		}
	};

	synchronized Index index(Material material) {
		Index known = index;
		if (known == null || known.material() != material) {
			known = new Index(material);
			index = known;
			matrices.clear();
		}
		return known;
	}

	Matrix matrix(Scene scene, View view) {
		Key key = new Key(view, scene.lens().policy());
		Matrix kept = kept(scene.index(), key);
		if (kept != null) {
			return kept;
		}
		Matrix made = switch (view) {
			case PROPOSALS -> Matrix.ofProposals(scene.judge(), scene.lens().policy());
			case PROVISIONS -> Matrix.ofProvisions(scene.judge(), scene.index(), scene.lens().policy());
		};
		keep(scene.index(), key, made);
		return made;
	}

	private synchronized @Nullable Matrix kept(Index of, Key key) {
		return of == index ? matrices.get(key) : null;
	}

	private synchronized void keep(Index of, Key key, Matrix matrix) {
		if (of == index) {
			matrices.put(key, matrix);
		}
	}
}
