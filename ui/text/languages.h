// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace ui {

/// The languages that the window speaks: English, and every translation that is built in.
QStringList languageCodes();
/// "English", "العربية": as those call it who speak it.
QString languageName(const QString &code);
/// A country (ISO 3166) in the language that the window speaks now.
QString countryName(const QString &code);
/// How numbers and days are written in that language, in the shop's country. Digits are Latin: that
/// is what tills, phones and papers of the trade show everywhere.
QLocale localeOf(const QString &language, const QString &country);
/// The words of a language, to be installed; none for English, whose words are in the sources.
std::unique_ptr<QTranslator> translationOf(const QString &language);

} // namespace ui
