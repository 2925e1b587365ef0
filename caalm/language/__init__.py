"""What a language looks like: specs, choices, words, grammars, and languages ready to use."""

from caalm.language.fingerprint import distance, family_of
from caalm.language.language import Language, build_language
from caalm.language.library import (
    is_drawn,
    load_language,
    make_language,
    make_twin,
    save_language,
    twin_name,
)
from caalm.language.profile import Profile, load_profile, profiles
from caalm.language.sampler import sample_spec, stratum_of
from caalm.language.spec import DEFAULT_PROFILE, SURFACES, LanguageSpec, save_spec

__all__ = [
    "DEFAULT_PROFILE",
    "SURFACES",
    "Language",
    "LanguageSpec",
    "Profile",
    "build_language",
    "distance",
    "family_of",
    "is_drawn",
    "load_language",
    "load_profile",
    "make_language",
    "make_twin",
    "profiles",
    "sample_spec",
    "save_language",
    "save_spec",
    "stratum_of",
    "twin_name",
]
