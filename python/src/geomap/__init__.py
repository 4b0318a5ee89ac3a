"""Map the events of French news reports, and check the distances that they state.

    import geomap

    events = geomap.read(["Deux soldats ont été tués lundi à 40 km de Gao."], dates="2024-03-19")
    claims = geomap.check(["Ansongo se trouve à 200 kilomètres de Gao."])
    places = geomap.lookup("Kidal", country="ML")

Everything is done by the program `geomap` that comes with this package, on this machine, without a network. A call
starts one process for all of its texts, which go in and come out one by one, so memory stays flat. The process ends with
the call: a report is compared with those before it in a run, so the same call always gives the same answer.
"""

from geomap._errors import GeomapError, GeomapWarning
from geomap._events import features, read
from geomap._knowledge import check, check_stated, lookup
from geomap._program import program, version
from geomap._types import Claim, Feature, Place

__version__ = version()

__all__ = [
    "Claim",
    "Feature",
    "GeomapError",
    "GeomapWarning",
    "Place",
    "__version__",
    "check",
    "check_stated",
    "features",
    "lookup",
    "program",
    "read",
]
