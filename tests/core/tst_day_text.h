// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestDayText : public QObject
{
    Q_OBJECT

private slots:
    void dayAsTyped_isReadOrRefused_data();
    void dayAsTyped_isReadOrRefused();
    void lastDayOfMonthPassed_meansTheNextMonthThatHasOne();
    void otherLanguage_stillUnderstandsItsWeekdays();
    void rangeRefusal_namesTheRange();
};
