package org.w3id.parley.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BoardStateTest {
	@ParameterizedTest
	@ValueSource(strings = {"/", "/?view=provisions", "/?outcome=rejects&trust=anyone", "/?group=riverside&issue=money&sort=name",
			"/?as-of=2031-03-01&column=3&confidence=0.5&reviewed=yes&row=2&silent=shown&trust=parties", "/?group=a%20%26%20b"})
	void theAddressHoldsTheWholeState(String address) {
		BoardState state = BoardState.of(Requests.of(address));
		assertThat(state.address()).isEqualTo(address);
		assertThat(BoardState.of(Requests.of(state.address()))).isEqualTo(state);
	}

	@Test
	void defaultsAreLeftOut() {
		assertThat(BoardState.of(Requests.of("/?view=proposals&trust=self&group=&issue=&outcome=&sort=said&row=1")).address())
				.isEqualTo("/");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/?view=moons", "/?trust=nobody", "/?as-of=yesterday", "/?outcome=perhaps", "/?sort=colour",
			"/?row=0", "/?row=x",
			"/?confidence=2", "/?confidence=NaN"})
	void nonsenseIsToldApartFromWhatIsUnknown(String address) {
		assertThatThrownBy(() -> BoardState.of(Requests.of(address))).isInstanceOfSatisfying(Complaint.class,
				complaint -> assertThat(complaint.status()).isEqualTo(400));
	}
}
