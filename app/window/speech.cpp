// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/speech.h"

#include "ui/text/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace app {

using namespace Qt::StringLiterals;

Speech::Speech() = default;

Speech::~Speech()
{
    fallSilent();
}

void Speech::fallSilent()
{
    for (auto *words : {&m_words, &m_wordsOfQt}) {
        if (*words)
            QCoreApplication::removeTranslator(words->get());
    }
}

void Speech::speak(const QString &language, const QString &country)
{
    fallSilent();
    m_words = ui::translationOf(language);
    m_wordsOfQt = std::make_unique<QTranslator>();
    if (m_words)
        QCoreApplication::installTranslator(m_words.get());
    if (m_wordsOfQt->load(u"qtbase_"_s + language,
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_wordsOfQt.get());
    QLocale::setDefault(ui::localeOf(m_words ? language : u"en"_s, country));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace app
