"""`redact doctor`: does this machine have what the work needs?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from redact.model.pixels import Raster

_SAMPLE = "Harbour"


def add_to(app: typer.Typer) -> None:
    @app.command(
        "doctor", help="Check the environment: engines, language model, rules.", epilog="Example:  redact doctor"
    )
    def doctor() -> int:
        from pipelines.confinement.child import protections
        from pipelines.versions import versions
        from recognizers.engine.catalogue import rules
        from recognizers.engine.language_model import NAME, SHA256, digest_of, model_folder
        from redact.extract.engines.rapid import RapidReader
        from redact.model.errors import CouldNotLook, EnvironmentLacks

        for name, version in versions():
            typer.echo(f"{name:<22} {version}")
        if digest_of(model_folder()) != SHA256:
            raise EnvironmentLacks("the language model's bytes are not the expected ones", "Run `make setup`.")
        typer.echo(f"{'language model':<22} {NAME}, bytes as expected")
        typer.echo(f"{'rules':<22} {len(rules())} of our own")
        try:
            engine, number, models = RapidReader().digest.split()
            seen = "".join(word.text for word in RapidReader().read(_written(_SAMPLE)))
        except CouldNotLook as error:
            raise EnvironmentLacks(error.reason, error.remedy) from None
        if seen != _SAMPLE:
            raise EnvironmentLacks(
                "the reader of pixels can't read a word that was written for it", "Run `make setup`."
            )
        typer.echo(f"{'text recognition':<22} {engine} {number}, models {models[:12]}, reads")
        for protection, held in protections():
            typer.echo(f"{'hostile files':<22} {protection}: {'yes' if held else 'not on this system'}")
        return 0


def _written(text: str) -> Raster:
    """A word in pixels."""
    from PIL import Image, ImageDraw

    from redact.model.pixels import Raster

    image = Image.new("L", (160, 48), 255)
    ImageDraw.Draw(image).text((12, 8), text, fill=0, font_size=26)
    return Raster(image.width, image.height, 1, image.tobytes())
