"""Very common given names and surnames, English and German, for a gentle hint.

Left out are those that are everyday words or birds and trees as well (*Mark*, *Will*, *Rose*,
*Robin*, *Ernst*, *Linden*), since a hint that is wrong is worse than one that is missing.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    Adam Adrian Agnes Alan Albert Alexander Alexandra Alfred Alice Alina Amanda Amelie Amy Andrea
    Andreas Andrew Angela Angelika Anita Anja Anke Ann Anna Anne Anneliese Annette Annika Anthony
    Anton Antonia Arthur Astrid Axel Barbara Beate Ben Benedikt Benjamin Bernd Bernhard Bettina
    Bianca Birgit Björn Brian Brigitte Britta Carina Carl Carmen Carol Carola Caroline Carolin
    Carsten Catherine Charles Charlotte Chiara Chris Christa Christel Christiane Christina
    Christine Christoph Christopher Clara Claudia Clemens Cornelia Craig Dagmar Daniel Daniela
    David Deborah Denise Dennis Detlef Diana Dieter Dirk Dominik Donald Dorothea Dorothee
    Edith Edward Elena Elfriede Elias Elisabeth Elizabeth Elke Ellen Emil Emily Emma Eric Erich
    Erik Erika Erwin Esther Eva Evelyn Fabian Felix Ferdinand Fiona Florian Franz Franziska
    Frieda Friedrich Fritz Gabriel Gabriele Gary Georg George Gerald Gerd Gerda Gerhard Gertrud
    Gisela Gordon Gregor Greta Gudrun Günter Günther Hanna Hannah Hanne Hannelore Hannes Hans
    Harald Harry Hartmut Heather Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helene
    Helga Helmut Hendrik Henning Henrik Henry Herbert Hermann Hildegard Holger Horst Hubert Hugo
    Ian Ida Ilona Ilse Ina Ines Inge Ingeborg Ingo Ingrid Irene Irina Irmgard Isabel Isabell
    Isabella Jack Jacob Jacqueline Jakob James Jan Jana Jane Janet Janina Jasmin Jason Jeffrey
    Jennifer Jens Jessica Joachim Joan Joanna Jochen Johann Johanna Johannes John Jonas Jonathan
    Jörg Josef Joseph Joshua Judith Julia Julian Juliane Julius Jürgen Justin Jutta Kai Karen
    Karin Karl Karla Karoline Karsten Katharina Katherine Kathleen Kathrin Katja Katrin Keith
    Kelly Kerstin Kevin Kim Kirsten Klara Klaus Konrad Konstantin Kristin Kristina Kurt Lara
    Larissa Lars Laura Lea Lena Leon Leonard Leonie Lewis Liam Lina Linda Lisa Lothar Louis
    Louisa Louise Lucas Lucy Ludwig Luis Luisa Lukas Lutz Lydia Maike Maja Manfred Manuel Manuela
    Marc Marcel Marco Marcus Margaret Margarete Margit Maria Marianne Marie Marina Mario Marion
    Marius Markus Marlene Marlies Martha Martin Martina Mary Mathias Matthew Matthias Maureen
    Maximilian Meike Melanie Melissa Mia Michael Michaela Michelle Mike Miriam Mona Monika Moritz
    Nadine Nadja Nancy Natalie Natascha Nathan Nele Nicholas Nick Nicolas Nicole Niklas Nils Nina
    Nora Norbert Norman Olaf Oliver Olivia Oskar Otto Pamela Patricia Patrick Paul Paula Pauline
    Peter Petra Philip Philipp Pia Rachel Rainer Ralf Ralph Ramona Raphael Rebecca Regina Regine
    Reiner Reinhard Reinhold Renate Richard Robert Roger Roland Rolf Roman Ronald Rosemarie Roswitha
    Rudolf Rüdiger Ruth Ryan Sabine Sabrina Samantha Samuel Sandra Sara Sarah Sascha Saskia
    Scott Sean Sebastian Sharon Siegfried Sigrid Silke Silvia Simon Simone Sofia Sofie Sonja
    Sophia Sophie Stefan Stefanie Steffen Stephan Stephanie Stephen Steven Sünje Susan Susanne
    Sven Svenja Sylvia Tanja Tatjana Theodor Theresa Therese Thomas Thorsten Tim Timothy Tina
    Tobias Tom Torsten Udo Ulf Ulrich Ulrike Ursula Uta Ute Uwe Valentina Vanessa Vera Verena
    Veronika Victoria Viktor Viktoria Vincent Volker Waltraud Walter Wendy Werner Wilhelm William
    Winfried Wolfgang Yannick Yvonne Zoe
    """.split()  # noqa: SIM905 - a list that is read as a text
)

SURNAMES = frozenset(
    """
    Anderson Bauer Becker Brown Clark Davies Davis Evans Fischer Green Hall Harris Hoffmann Hofmann
    Huber Hughes Jackson Johnson Jones Kaiser Klein Koch Kowalski Krause Krüger Lange Lehmann Lewis
    Maier Mayer Meier Meyer Miller Mitchell Moore Müller Nguyen Neumann Richter Roberts Robinson
    Schäfer Schmidt Schmitt Schmitz Schneider Scholz Schröder Schröter Schubert Schulz Schulze
    Schwarz Smith Taylor Thompson Wagner Walker Weber Werner Williams Wilson Wolf Wright Yilmaz
    Yılmaz Zimmermann
    """.split()  # noqa: SIM905 - a list that is read as a text
)
"""Looked for in a code alone: in a text most of them are words as well."""
