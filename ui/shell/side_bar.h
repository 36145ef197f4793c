// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QFrame>

#include <map>

class QButtonGroup;
class QVBoxLayout;

namespace ui {

class Label;

/// The places of the program, always in the same order. Folded it shows icons only.
class SideBar : public QFrame
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent);

    /// A place's button; the first nine stand together, settings at the foot.
    void addPlace(Place place, QAction *action);
    void setShop(const QString &shop, const QString &person);
    void setPlace(Place place);
    /// How many things wait there for a person; none: no badge.
    void setWaiting(Place place, int count);
    void setFolded(bool folded);

private:
    class PlaceButton;

    QVBoxLayout *m_column;
    Label *m_shop;
    Label *m_person;
    QButtonGroup *m_group;
    std::map<Place, PlaceButton *> m_buttons;
};

} // namespace ui
