// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/surface.h"

namespace ledgerline {

/// The timeline that an import would give, all of it.
class ImportPreview
    : public ledgerline::Surface // qualified: qmllint looks for the name as it is written
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ImportPreview(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

protected:
    void layOut() override;
    [[nodiscard]] bool followsViewport() const override { return false; }

private:
    Drawing m_drawing;
};

}
