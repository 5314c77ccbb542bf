package org.dottedline.account;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether an account is positioned to grow is decided, with who, when and why. */
@ServerTest
class FitDecisionIT {

	private static final String FIT = "account { fit { decision reason by { name } at } }";

	@Autowired
	private Workspace workspace;

	@Test
	void aDecisionIsKeptWithWhoMadeItAndWhyAndCanBeTakenBack() {
		Api ada = this.workspace.member("Ada");
		String account = Workspace.account(ada, "Customer");
		assertThat(ada.change("updateAccount", FIT, "id", account, "industry", "Steel").done().node().at("/account/fit").isNull()).isTrue();
		assertThat(ada.change("updateAccount", FIT, "id", account, "fit", "REALLOCATE").refusal()).isEqualTo("INVALID_INPUT input.fitReason");
		assertThat(ada.change("updateAccount", FIT, "id", account, "fitReason", "Why").refusal()).isEqualTo("INVALID_INPUT input.fit");
		assertThat(ada.change("updateAccount", FIT, "id", account, "fit", "GROW", "fitReason", "x".repeat(2001)).refusal())
			.isEqualTo("INVALID_INPUT input.fitReason");
		ada.change("updateAccount", FIT, "id", account, "fit", "GROW").done();
		Payload decided = ada.change("updateAccount", FIT, "id", account, "fit", "REALLOCATE", "fitReason", "<b>Their</b> problems are not ours").done();
		assertThat(decided.node().at("/account/fit/decision").asString()).isEqualTo("REALLOCATE");
		assertThat(decided.node().at("/account/fit/reason").asString()).isEqualTo("<b>Their</b> problems are not ours");
		assertThat(decided.node().at("/account/fit/by/name").asString()).isEqualTo("Ada");
		ada.change("undo", "", "accountId", account, "commandId", decided.commandId()).done();
		assertThat(ada.ask("query ($id: ID!) { account(id: $id) { fit { decision reason } } }", "id", account).sound().at("account.fit").toString())
			.isEqualTo("{\"decision\":\"GROW\",\"reason\":null}");
		assertThat(ada.change("updateAccount", FIT, "id", account, "fit", null).done().node().at("/account/fit").isNull()).isTrue();
		Api guest = this.workspace.member("Guest");
		Workspace.give(ada, account, guest, "VIEWER");
		assertThat(guest.change("updateAccount", FIT, "id", account, "fit", "GROW").refusal()).isEqualTo("FORBIDDEN input.id");
	}

}
