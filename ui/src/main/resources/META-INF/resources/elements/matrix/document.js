const MATRIX = `revision
	rows { id name parent target }
	columns { id name parent target }
	totals {
		count { sold inProgress open blocked }
		value { sold { amount currency } inProgress { amount currency } open { amount currency } }
	}`;

/** What is read of each cell; the rest when its form is opened. */
export const CELL = `id row column state status
	wonAmount { amount currency } currentRevenue { amount currency } openAmount { amount currency }
	potential { amount currency } confidence timeline triggerEvent competitor competitorShare competitorContractEnd
	addressableSpend { amount currency } walletShare access target
	likelyBuyer { id name title coverage }
	openByAccess { strong { amount currency } weak { amount currency } noBuyer { amount currency } }
	conflicts { field hand data }`;

const CELLS_OF_ACCOUNT = `cells { ${CELL} opportunities { id name amount { amount currency } closeDate stage isWon isClosed } }`;
const CELLS_OF_PORTFOLIO = `cells { ${CELL} }`;

/** An account's matrix at the level of families, its units, and on request its products. */
export const ACCOUNT_MATRIX = `query Matrix($id: ID!, $rows: WhitespaceRows!, $products: Boolean!) {
	account(id: $id) {
		revision
		name
		viewerAccess
		renewals { due { amount currency } renewals { date state } }
		businessUnits { id name kind parent { id } }
		families: whitespace(rows: $rows, columns: FAMILY) { ${MATRIX} ${CELLS_OF_ACCOUNT} }
		products: whitespace(rows: $rows, columns: PRODUCT) @include(if: $products) {
			columns { id name parent target }
			${CELLS_OF_ACCOUNT}
		}
	}
}`;

/** An account's matrix as it was recorded at a time: what a comparison takes of it. */
export const PAST_MATRIX = `query PastMatrix($id: ID!, $rows: WhitespaceRows!, $products: Boolean!, $asOf: DateTime!) {
	account(id: $id) {
		name
		businessUnits { id name kind parent { id } }
		families: whitespace(rows: $rows, columns: FAMILY, asOf: $asOf) { ${MATRIX} cells { ${CELL} } }
		products: whitespace(rows: $rows, columns: PRODUCT, asOf: $asOf) @include(if: $products) {
			columns { id name parent target }
			cells { ${CELL} }
		}
	}
}`;

/** The matrix of all accounts, one row each. */
export const PORTFOLIO_MATRIX = `query PortfolioMatrix($products: Boolean!) {
	families: portfolioWhitespace(columns: FAMILY) { ${MATRIX} ${CELLS_OF_PORTFOLIO} }
	products: portfolioWhitespace(columns: PRODUCT) @include(if: $products) {
		columns { id name parent }
		${CELLS_OF_PORTFOLIO}
	}
}`;
