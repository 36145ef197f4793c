// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace app {

/// The language that the program speaks now: its words, Qt's own, how figures are written and which
/// way people read. One at a time; at its end the program speaks as it was written.
class Speech
{
public:
    Speech();
    ~Speech();
    Q_DISABLE_COPY_MOVE(Speech)

    /// From now on; English where there are no words in that language.
    void speak(const QString &language, const QString &country);

private:
    void fallSilent();

    std::unique_ptr<QTranslator> m_words;
    std::unique_ptr<QTranslator> m_wordsOfQt; ///< of its own dialogs and menus
};

} // namespace app
