// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/languages.h"

#include <QDir>
#include <QTranslator>

#include <unicode/locid.h>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString languageFolder = u":/docket/translations"_s;

} // namespace

QStringList languageCodes()
{
    QStringList codes{u"en"_s};
    for (const QString &file :
         QDir(languageFolder).entryList({u"docket_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (code != u"en"_s)
            codes.append(code);
    }
    return codes;
}

QString languageName(const QString &code)
{
    return QLocale(code).nativeLanguageName();
}

QString countryName(const QString &code)
{
    icu::UnicodeString name;
    icu::Locale("", code.toLatin1().constData())
        .getDisplayCountry(icu::Locale(QLocale().name().toLatin1().constData()), name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

QLocale localeOf(const QString &language, const QString &country)
{
    const QLocale wished(u"%1_%2"_s.arg(language, country));
    const QLocale plain(language);
    QList<QLocale> candidates;
    if (wished.language() == plain.language())
        candidates.append(wished);
    candidates.append(plain);
    candidates +=
        QLocale::matchingLocales(plain.language(), QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : std::as_const(candidates)) {
        if (locale.zeroDigit() == u"0"_s)
            return locale;
    }
    return plain;
}

std::unique_ptr<QTranslator> translationOf(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u"%1/docket_%2.qm"_s.arg(languageFolder, language)))
        return nullptr;
    return translator;
}

} // namespace ui
