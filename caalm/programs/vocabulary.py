"""The words of programs: variable names by role, and the texts that programs print.

All names are canonical (lower-case letters, digits, single underscores); a language gives
them its own style, and renames those that meet one of its keywords.
"""

from typing import Literal, TypeAlias

Role: TypeAlias = Literal[
    "amount", "counter", "total", "limit", "flag", "text", "result", "spare", "best", "factor"
]

NAMES: dict[Role, tuple[str, ...]] = {
    "amount": (
        *("a", "b", "c", "x", "y", "z", "n", "m", "p", "q", "r", "age", "amount", "apples"),
        *("balance", "boxes", "coins", "cost", "depth", "distance", "goals", "height", "hours"),
        *("level", "miles", "money", "number", "oranges", "pages", "points", "price", "rain"),
        *("score", "seats", "size", "speed", "start", "stock", "temp", "tickets", "units"),
        *("value", "votes", "wage", "weight", "width", "year", "first_value", "old_price"),
    ),
    "counter": ("i", "j", "k", "n", "pos", "idx", "turn", "round", "day", "row", "cur", "lap"),
    "total": (
        *("total", "acc", "s", "tally", "sum_all", "collected", "saved", "running", "grand_total"),
        *("score", "points", "balance", "t", "bank", "pile"),
    ),
    "limit": ("limit", "bound", "top", "last", "goal", "target", "n", "m", "max_value", "cap"),
    "flag": (
        *("flag", "ready", "open", "found", "valid", "active", "ok", "done", "is_member", "ill"),
        *("has_key", "is_new", "sunny", "hungry", "locked", "allowed", "enough", "seen", "late"),
    ),
    "text": (
        *("text", "word", "line", "message", "label", "s", "msg", "phrase", "entry", "item"),
        *("code", "title", "answer", "reply", "note", "tag", "part", "token"),
    ),
    "result": (
        *("result", "res", "out", "answer", "w", "v", "diff", "final_value", "u", "product"),
        *("change", "rest", "half", "outcome", "next_value", "gap", "new_price", "twice"),
    ),
    "spare": ("tmp", "temp", "spare", "hold", "old", "kept", "t", "saved_value", "copy"),
    "best": ("best", "biggest", "top_score", "highest", "record", "largest", "peak", "winner"),
    "factor": ("f", "rate", "step_size", "factor", "d", "by", "ratio", "share", "part", "delta"),
}

# A word that a program holds in a text variable or compares with another one.
WORDS: tuple[str, ...] = (
    *("apple", "pear", "plum", "fig", "cherry", "melon", "lemon", "grape", "red", "blue"),
    *("green", "black", "white", "pink", "cat", "dog", "fox", "owl", "bee", "horse", "wolf"),
    *("ant", "rome", "oslo", "lima", "paris", "cairo", "anna", "ben", "carl", "dora", "emil"),
    *("fay", "gus", "hana", "ivan", "lea", "tea", "milk", "bread", "salt", "sun", "rain"),
    *("snow", "wind", "moon", "star", "tree", "leaf", "stone", "river", "boat", "car", "delhi"),
)

# Kinds of words: the names that a variable may have which holds one, and the words.
KINDS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("fruit", "snack", "taste", "pick"), WORDS[:8]),
    (("color", "shade", "paint", "light"), WORDS[8:14]),
    (("pet", "animal", "guest", "winner"), WORDS[14:22]),
    (("city", "place", "home", "goal", "trip"), WORDS[22:27]),
    (("name", "person", "friend", "user", "player", "who"), WORDS[27:37]),
    (("drink", "food", "order", "item"), WORDS[37:41]),
    (("weather", "sky", "today", "wish"), WORDS[41:47]),
    (("word", "text", "thing", "code", "answer", "reply", "s"), WORDS),
    (("word", "text", "thing", "title", "label", "msg", "key"), WORDS),
)
PEOPLE = KINDS[4]

# Short pieces from which loops build a text.
PIECES: tuple[str, ...] = (
    *("*", "-", "ab", "o", "x", "#", "na", "la", "xo", "+", "ha", "=", ".", "z", "no", "ta", "q"),
)

SEPARATORS: tuple[str, ...] = (" ", "-", ", ", " and ", "/", " + ", ": ", "_", "")

GREETINGS: tuple[str, ...] = (
    *("hello ", "hi ", "good day ", "welcome ", "bye ", "dear ", "thanks ", "see you ", "hey "),
)

LABELS: tuple[str, ...] = (
    *("total", "result", "value", "sum", "answer", "got", "now", "left", "points", "count"),
    *("score", "number", "end", "is", "x", "size", "cost", "final", "n", "here", "step", "state"),
)

# Opposite outcomes of one decision: what holds, what does not.
VERDICTS: tuple[tuple[str, str], ...] = (
    *(("yes", "no"), ("pass", "fail"), ("open", "closed"), ("on", "off"), ("win", "lose")),
    *(("go", "wait"), ("stay", "leave"), ("buy", "sell"), ("ok", "error"), ("new", "old")),
    *(("accept", "reject"), ("full", "not full"), ("fits", "too big"), ("safe", "danger")),
    *(("warm", "cold"), ("enough", "not enough"), ("first", "second"), ("match", "differs")),
    *(("allowed", "denied"), ("left", "right"), ("up", "down"), ("rich", "poor")),
    *(("fast", "slow"), ("early", "late"), ("more", "less"), ("inside", "outside")),
)

# Names of levels from the highest down, for grading by thresholds.
SCALES: tuple[tuple[str, ...], ...] = (
    ("a", "b", "c", "d"),
    ("gold", "silver", "bronze", "none"),
    ("hot", "warm", "cool", "cold"),
    ("huge", "large", "medium", "small"),
    ("great", "good", "fair", "bad"),
    ("expert", "skilled", "learner", "beginner"),
    ("high", "middle", "low", "zero"),
    ("storm", "wind", "breeze", "calm"),
    ("senior", "adult", "teen", "child"),
    ("express", "fast", "normal", "slow"),
)

# What people write beside a line and what says nothing that could be false; {} is a name.
NOTES: dict[str, tuple[str, ...]] = {
    "print": ("show it", "output", "print the result", "tell the user", "for testing"),
    "assign": ("set {}", "update {}", "remember {}", "{} for later", "start value", "TODO rename"),
    "decision": ("check it", "special case", "decide", "make sure", "which one"),
    "loop": ("loop", "again and again", "main part", "go on", "the slow part"),
}
