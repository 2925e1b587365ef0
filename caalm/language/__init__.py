"""What a language looks like: specs, choices, words, grammars, and languages ready to use."""

from caalm.language.fingerprint import distance, family_of
from caalm.language.language import Language, build_language
from caalm.language.library import load_language, make_language, save_language
from caalm.language.profile import Profile, load_profile, profiles
from caalm.language.sampler import sample_spec, stratum_of
from caalm.language.spec import DEFAULT_PROFILE, LanguageSpec, save_spec

__all__ = [
    "DEFAULT_PROFILE",
    "Language",
    "LanguageSpec",
    "Profile",
    "build_language",
    "distance",
    "family_of",
    "load_language",
    "load_profile",
    "make_language",
    "profiles",
    "sample_spec",
    "save_language",
    "save_spec",
    "stratum_of",
]
