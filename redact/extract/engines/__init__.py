"""Engines that read pixels, each behind the port of `redact.model.pixels`. Pipelines choose one and hand it in."""
