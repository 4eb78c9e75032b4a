"""Well-known places, English and German, for a look before a text leaves.

Left out are those that are everyday words as well (*Essen*, *Reading*, *Bath*, *Hall*).
"""

from __future__ import annotations

PLACES = frozenset(
    """
    Aachen Aberdeen Afrika Amerika Amsterdam Asien Athen Augsburg Australia Austria Bavaria Bayern
    Belfast Belgien Belgium Berlin Bern Bielefeld Birmingham Bochum Bonn Boston Brandenburg
    Bregenz Bremen Brighton Bristol Britain Brüssel Brussels Budapest Cambridge Canada Cardiff
    Chemnitz Chicago China Cologne Cottbus Coventry Darmstadt Dänemark Denmark Deutschland
    Dortmund Dresden Dublin Duisburg Düsseldorf Edinburgh England Erfurt Erlangen Europa Europe
    Exeter Finnland Finland Flensburg France Frankfurt Frankreich Freiburg Geneva Genf Germany
    Glasgow Göttingen Graz Greece Griechenland Hagen Halle Hamburg Hamm Hannover Heidelberg
    Heilbronn Hessen Holland Houston Hungary India Indien Ingolstadt Innsbruck Ireland Irland
    Israel Istanbul Italien Italy Japan Jena Karlsruhe Kassel Kent Kiel Klagenfurt Koblenz Köln
    Konstanz Kopenhagen Krefeld Lausanne Leeds Leicester Leipzig Leverkusen Linz Lissabon Liverpool
    London Lübeck Ludwigshafen Luzern Lyon Madrid Magdeburg Mailand Mainz Manchester Mannheim
    Marburg Marseille Mecklenburg Melbourne Moskau Moscow Mönchengladbach Mülheim Munich München
    Münster Netherlands Neuss Newcastle Niederlande Niedersachsen Norway Norwegen Norwich
    Nottingham Nürnberg Oberhausen Oldenburg Osnabrück Oslo Österreich Oxford Paderborn Paris
    Pforzheim Poland Polen Portugal Potsdam Prag Prague Regensburg Remscheid Reutlingen Rom Rome
    Rostock Rumänien Russia Russland Saarbrücken Sachsen Salzburg Schleswig Schottland Schweden
    Schweiz Schwerin Scotland Sheffield Siegen Solingen Southampton Spain Spanien Stuttgart Sweden
    Switzerland Sydney Syria Syrien Thüringen Tirol Tokyo Toronto Trier Tübingen Turkey Türkei
    Ukraine Ulm Ungarn Venedig Vienna Vorarlberg Wales Warschau Wien Wiesbaden Winterthur Wolfsburg
    Wuppertal Würzburg York Yorkshire Zürich Zurich Zwickau
    """.split()  # noqa: SIM905 - a list that is read as a text
)
