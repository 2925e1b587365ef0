"""Which loops there are, and how they are written."""

from caalm.language.choice import (
    BARE_NOTATIONS,
    EXPRESSION_FIRST,
    MARKED,
    Choice,
    Option,
    register,
)

_WHILE = ("while",)
_UNTIL = ("until",)


def _tests(head: str) -> dict[str, str]:
    return {
        "while_head": head.replace("TEST", "while"),
        "until_head": head.replace("TEST", "until"),
    }


register(
    Choice(
        name="test_loop",
        about="Which loops test before each turn.",
        options={
            "while": Option(about="WHILE c", constructs=_WHILE, weight=3.0),
            "until": Option(about="UNTIL c", constructs=_UNTIL),
            "both": Option(about="WHILE c, and UNTIL c", constructs=(*_WHILE, *_UNTIL)),
        },
    )
)

register(
    Choice(
        name="loop_head",
        about="How the head of a testing loop is written.",
        options={
            "plain": Option(about="WHILE c", forms=_tests("<TEST> {condition}")),
            "do": Option(about="WHILE c DO", forms=_tests("<TEST> {condition} <do>")),
            "parens": Option(
                about="WHILE (c)",
                forms=_tests("<TEST> ({condition})"),
                needs={"notation": BARE_NOTATIONS},
            ),
            "comma": Option(
                about="WHILE c,",
                forms=_tests("<TEST> {condition},"),
                needs={
                    "blocks": (
                        *("begin_end", "end_word", "closing_words", "reversed"),
                        *("end_construct", "indentation"),
                    )
                },
                weight=0.7,
            ),
            "last": Option(
                about="c WHILE",
                forms=_tests("{condition} <TEST>"),
                needs=EXPRESSION_FIRST,
                weight=0.4,
            ),
        },
    )
)

_AGAIN_WHILE = {"do_while_tail": "<do_while> {condition}"}
_ONCE = {"do_until_tail": "<do_until> {condition}"}

register(
    Choice(
        name="post_test",
        about="Whether a loop may test after each turn.",
        options={
            "none": Option(about="no such loop", weight=2.0),
            "while": Option(
                about="LOOP … AGAIN WHILE c", forms=_AGAIN_WHILE, constructs=("do_while",)
            ),
            "until": Option(about="LOOP … STOP WHEN c", forms=_ONCE, constructs=("do_until",)),
            "both": Option(
                about="LOOP … AGAIN WHILE c, and LOOP … STOP WHEN c",
                forms={**_AGAIN_WHILE, **_ONCE},
                constructs=("do_while", "do_until"),
                weight=0.5,
            ),
            "while_same": Option(
                about="LOOP { … } WHILE c, with the word of the other loop",
                forms={"do_while_tail": "<while> {condition}"},
                constructs=("do_while",),
                needs={"blocks": MARKED, "test_loop": ("while", "both")},
                weight=0.7,
            ),
            "while_parens": Option(
                about="LOOP { … } WHILE (c)",
                forms={"do_while_tail": "<while> ({condition})"},
                constructs=("do_while",),
                needs={
                    "blocks": MARKED,
                    "test_loop": ("while", "both"),
                    "loop_head": ("parens",),
                    "notation": BARE_NOTATIONS,
                },
                weight=2.0,
            ),
            "until_same": Option(
                about="LOOP { … } UNTIL c, with the word of the other loop",
                forms={"do_until_tail": "<until> {condition}"},
                constructs=("do_until",),
                needs={"blocks": MARKED, "test_loop": ("until", "both")},
            ),
        },
    )
)

_REPEAT = ("repeat",)

register(
    Choice(
        name="repeat",
        about="Whether a loop may run a given number of times.",
        options={
            "times": Option(
                about="REPEAT 5 TIMES",
                forms={"repeat_head": "<repeat> {count} <times>"},
                constructs=_REPEAT,
            ),
            "plain": Option(
                about="REPEAT 5", forms={"repeat_head": "<repeat> {count}"}, constructs=_REPEAT
            ),
            "parens": Option(
                about="REPEAT (5)",
                forms={"repeat_head": "<repeat> ({count})"},
                needs={"notation": BARE_NOTATIONS},
                constructs=_REPEAT,
            ),
            "times_first": Option(
                about="5 TIMES",
                forms={"repeat_head": "{count} <times>"},
                needs=EXPRESSION_FIRST,
                constructs=_REPEAT,
                weight=0.8,
            ),
            "none": Option(about="no such loop"),
        },
    )
)

_FOR = ("for",)
_BETWEEN = ("infix", "infix_clear", "infix_left")

register(
    Choice(
        name="for",
        about="How a loop counts.",
        options={
            "from_to": Option(
                about="FOR i FROM 1 TO 5",
                forms={"for_head": "<for> {variable} <from> {first} <to> {last}"},
                constructs=_FOR,
                weight=1.2,
            ),
            "symbol_to": Option(
                about="FOR i := 1 TO 5",
                forms={"for_head": "<for> {variable} <assign_symbol> {first} <to> {last}"},
                constructs=_FOR,
            ),
            "symbol_comma": Option(
                about="FOR i = 1, 5",
                forms={
                    "for_head": "<for> {variable} <assign_symbol> {first}, {last}",
                    "for_step": ", {step}",
                },
                constructs=_FOR,
                weight=0.7,
            ),
            "below": Option(
                about="FOR i FROM 0 BELOW 5 (5 is not reached)",
                forms={"for_head": "<for> {variable} <from> {first} <below> {last}"},
                settings={"for_exclusive": True},
                constructs=_FOR,
            ),
            "parens": Option(
                about="FOR (i, 1, 5)",
                forms={
                    "for_head": "<for> ({variable}, {first}, {last}",
                    "for_step": ", {step}",
                    "for_close": ")",
                },
                constructs=_FOR,
                weight=0.8,
            ),
            "c": Option(
                about="FOR (i = 1; i <= 5; i += 1)",
                forms={
                    "for_head": "<for> ({variable} <assign_symbol> {first}; "
                    "{variable} <less_equal> {last}; {variable} <add_assign> {step})",
                    "for_down_head": "<for> ({variable} <assign_symbol> {first}; "
                    "{variable} <greater_equal> {last}; {variable} <subtract_assign> {step})",
                },
                settings={"for_stepped": True},
                symbols={"add_assign": ("+=",), "subtract_assign": ("-=",)},
                constructs=(*_FOR, "for_step", "for_down"),
                needs={
                    "notation": _BETWEEN,
                    "for_step": ("none",),
                    "for_down": ("none",),
                    "comments": (
                        *("hash", "slashes", "dashes", "percent", "word", "tick", "bang"),
                        *("at", "colons", "backslash", "dots", "block", "stars", "arrows"),
                        *("dashed_braces", "braces", "hashed_bars"),
                    ),
                },
                weight=1.2,
            ),
            "c_below": Option(
                about="FOR (i = 0; i < 5; i += 1)",
                forms={
                    "for_head": "<for> ({variable} <assign_symbol> {first}; "
                    "{variable} <less> {last}; {variable} <add_assign> {step})",
                    "for_down_head": "<for> ({variable} <assign_symbol> {first}; "
                    "{variable} <greater> {last}; {variable} <subtract_assign> {step})",
                },
                settings={"for_stepped": True, "for_exclusive": True},
                symbols={"add_assign": ("+=",), "subtract_assign": ("-=",)},
                constructs=(*_FOR, "for_step", "for_down"),
                needs={
                    "notation": _BETWEEN,
                    "for_step": ("none",),
                    "for_down": ("none",),
                    "comments": (
                        *("hash", "slashes", "dashes", "percent", "word", "tick", "bang"),
                        *("at", "colons", "backslash", "dots", "block", "stars", "arrows"),
                        *("dashed_braces", "braces", "hashed_bars"),
                    ),
                },
                weight=1.2,
            ),
            "in_range": Option(
                about="FOR i IN 1..5",
                forms={"for_head": "<for> {variable} <within> {first} <range> {last}"},
                symbols={"range": ("..", "...", "..=", "…")},
                constructs=_FOR,
            ),
            "in_range_below": Option(
                about="FOR i IN 0..<5 (5 is not reached)",
                forms={"for_head": "<for> {variable} <within> {first} <range_below> {last}"},
                symbols={"range_below": ("..<", "..^", "...<")},
                settings={"for_exclusive": True},
                constructs=_FOR,
                weight=0.6,
            ),
            "range_call": Option(
                about="FOR i IN RANGE(1, 5)",
                forms={
                    "for_head": "<for> {variable} <within> <span>({first}, {last}",
                    "for_step": ", {step}",
                    "for_close": ")",
                },
                constructs=_FOR,
                weight=0.6,
            ),
            "bounds_first": Option(
                about="FROM 1 TO 5 FOR i",
                forms={"for_head": "<from> {first} <to> {last} <for> {variable}"},
                constructs=_FOR,
            ),
            "none": Option(about="no such loop"),
        },
    )
)

_WORDED = ("from_to", "symbol_to", "bounds_first")

register(
    Choice(
        name="for_step",
        about="Whether a counting loop may count by other steps than one.",
        options={
            "word": Option(
                about="FOR i FROM 1 TO 9 STEP 2",
                settings={"for_step": "last"},
                constructs=("for_step",),
                needs={
                    "for": (
                        *(*_WORDED, "symbol_comma", "below", "parens", "in_range"),
                        *("in_range_below", "range_call"),
                    )
                },
                weight=1.2,
            ),
            "middle": Option(
                about="FOR i FROM 1 STEP 2 TO 9",
                settings={"for_step": "middle"},
                constructs=("for_step",),
                needs={"for": ("from_to", "symbol_to", "below")},
                weight=0.4,
            ),
            "none": Option(about="always by one"),
        },
    )
)

register(
    Choice(
        name="for_down",
        about="Whether a loop that counts down has a word of its own.",
        options={
            "none": Option(about="FOR i FROM 5 TO 1 STEP -1, or no such loop", weight=2.0),
            "word": Option(
                about="FOR i FROM 5 DOWN TO 1",
                settings={"for_down": True},
                constructs=("for_down",),
                needs={"for": _WORDED},
            ),
        },
    )
)
