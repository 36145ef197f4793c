// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void name_foldsToPlainLetters_data();
    void name_foldsToPlainLetters();
    void foldedAgain_staysTheSame();
    void brokenText_isNotFatal();
    void longText_growsAsItMust();
    void severalThreads_foldAlike();
};
