import "./scheme.js";
import "./search.js";
import "../signin/sign-in.js";
import "../signin/sign-in-again.js";
import "../signin/sign-out.js";
