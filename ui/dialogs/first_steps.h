// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace ui {

/// What a new shop begins with, each ticked off once it was done. Goes away when all is done, or
/// when somebody at this PC does not want to see it.
class FirstSteps : public Card
{
    Q_OBJECT

public:
    explicit FirstSteps(Desk &desk);

    /// Looks again at what the shop has.
    void refresh();

private:
    struct Step
    {
        QPushButton *button = nullptr;
        Label *done = nullptr;
    };

    Step addStep(const QString &words, std::function<void()> begin);
    static void tick(const Step &step, bool isDone);

    Desk &m_desk;
    Step m_addCustomer;
    Step m_addJob;
    Step m_takePayment;
    Step m_pasteChat;
};

} // namespace ui
